import { MECHANISM_VERBS, type VerbStatus, WEAK_VERBS } from './mechanism-verbs.ts';

export interface GoverningVerb {
  readonly start: number;
  readonly end: number;
  readonly status: VerbStatus;
}

/** The verbs of one clause, found once, so that a long list of names is read in linear time. */
export interface VerbIndex {
  /** The verb nearest before `end`; null where none of the table stands there. */
  before(end: number): GoverningVerb | null;
  /** The same among verbs that govern names of every kind, without those of publishing. */
  strongBefore(end: number): GoverningVerb | null;
  /** The verb that tells behind a name that it was made or changed (目录作了更新), at most 14 characters off; null where none does. */
  behind(start: number): GoverningVerb | null;
}

/** Where the characters of a verb belong to another word: 政府信息公开, 规范性文件, 精细化, 按时, 经济. */
const NOUN_PARTS: ReadonlyMap<string, { readonly before?: RegExp; readonly after?: RegExp }> = new Map([
  ['公开', { before: /\p{Script=Han}/u, after: /^(?:制|机|流|程|指|目|审|情|工)/u }],
  ['发布', { before: /\p{Script=Han}/u, after: /^(?:制|机|流|程|指|目|审|情|工)/u }],
  ['实施', { after: /^(?:方案|细则|计划|办法|意见|情况)/u }],
  ['落实', { after: /^(?:方案|细则|计划|办法|意见|情况)/u }],
  ['执行', { after: /^(?:方案|细则|计划|办法|意见|情况)/u }],
  ['规范', { before: /[的准]/u, after: /^[性化文清目标指]/u }],
  ['细化', { before: /精/u }],
  ['编制', { before: /[的录南]/u, after: /^(?:工作|人|与|和)/u }],
  ['更新', { before: /[目息容站据]/u, after: /^[月季情机制及不提]/u }],
  ['组成', { before: /党/u, after: /^[员部人]/u }],
  ['合并', { after: /^后/u }],
  ['整合', { after: /^资/u }],
  ['按', { after: /^(?:时|期|照|规定|需|季|月|要求)/u }],
  ['经', { before: /[已曾历财神]/u, after: /^[济常费营过]/u }],
  ['学习', { before: /[班务]/u, after: /^[制机培教内计]/u }],
  ['调整', { after: /^[机制]/u }],
]);

const STRONG = groupByStart(MECHANISM_VERBS);
const WEAK = groupByStart(WEAK_VERBS);

/** Indexes the governing verbs of a clause. */
export function indexVerbs(clause: string): VerbIndex {
  const strong = locateVerbs(STRONG, clause);
  const weak = locateVerbs(WEAK, clause);
  return {
    before: (end) => nearest(strong, end) ?? nearest(weak, end),
    strongBefore: (end) => nearest(strong, end),
    behind: (start) => readBehind(clause, start),
  };
}

type Verbs = readonly (readonly [verb: string, status: VerbStatus])[];

/** The verbs by their first characters: one pass over a clause instead of one for each verb. */
function groupByStart(verbs: Verbs): ReadonlyMap<string, Verbs> {
  const groups = new Map<string, (readonly [string, VerbStatus])[]>();
  for (const entry of verbs) {
    const [start = ''] = entry[0];
    groups.set(start, [...(groups.get(start) ?? []), entry]);
  }
  return groups;
}

/** All places of the verbs, by their ends; of two that end together the longer stands last. */
function locateVerbs(verbs: ReadonlyMap<string, Verbs>, clause: string): readonly GoverningVerb[] {
  const found: GoverningVerb[] = [];
  for (let at = 0; at < clause.length; at++) {
    for (const [verb, status] of verbs.get(clause[at] ?? '') ?? []) {
      if (clause.startsWith(verb, at) && !isNounPart(clause, at, verb))
        found.push({ start: at, end: at + verb.length, status });
    }
  }
  return found.sort((a, b) => a.end - b.end || b.start - a.start);
}

function nearest(verbs: readonly GoverningVerb[], end: number): GoverningVerb | null {
  let low = 0;
  let high = verbs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((verbs[middle]?.end ?? 0) <= end) low = middle + 1;
    else high = middle;
  }
  return verbs[low - 1] ?? null;
}

const VERBS_BEHIND: readonly (readonly [status: VerbStatus, verbs: readonly string[]])[] = [
  [
    'revised',
    ['更新', '修订', '修改', '调整', '完善', '健全', '细化', '优化', '合并', '扩充', '改进', '规范'],
  ],
  ['established', ['建立', '形成', '建成', '成立', '出台', '印发', '制定', '编制']],
  ['exists', ['落实', '执行', '推行', '推开', '实施']],
];
const STATUS_BEHIND = new Map(
  VERBS_BEHIND.flatMap(([status, verbs]) => verbs.map((verb) => [verb, status] as const)),
);
/** What was found out about a name, or counted in it, is no change of it. */
const BEHIND = new RegExp(
  `^[^，。；、《]{0,14}?(${[...STATUS_BEHIND.keys()].join('|')})(?!信息|栏目|不|率|情况|方案|工作|建设|程序|质量|水平|滞后|力度|\\d)`,
  'u',
);

function readBehind(clause: string, start: number): GoverningVerb | null {
  const found = BEHIND.exec(clause.slice(start, start + 24));
  const verb = found?.[1] ?? '';
  const status = STATUS_BEHIND.get(verb);
  if (found === null || status === undefined) return null;
  const end = start + found[0].length;
  return { start: end - verb.length, end, status };
}

function isNounPart(clause: string, at: number, verb: string): boolean {
  const parts = NOUN_PARTS.get(verb);
  if (parts === undefined) return false;
  const after = clause.slice(at + verb.length, at + verb.length + 2);
  return parts.before?.test(clause[at - 1] ?? '') === true || parts.after?.test(after) === true;
}
