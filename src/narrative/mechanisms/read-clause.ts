import type { Mechanism } from '../narrative.ts';
import { BARE_MECHANISMS, type BareMechanism } from './bare-mechanisms.ts';
import { endsInQualifier, type HeadedName, readHeadedName } from './headed-mechanisms.ts';
import { CREATING, findGoverningVerb, type GoverningVerb } from './mechanism-verbs.ts';
import { type NameSegment, splitNames } from './name-segments.ts';

/** An arrangement that one clause names; offsets within the clause. */
export interface ClauseMechanism {
  readonly type: Mechanism['type'];
  readonly status: Exclude<Mechanism['status'], 'planned'>;
  readonly start: number;
  readonly end: number;
  /** Where the name itself begins, behind its verb. */
  readonly nameStart: number;
  /** Named with a head (保密审查制度) rather than bare (保密审查). */
  readonly headed: boolean;
  readonly titled: boolean;
  /** May be told over several clauses of one sentence. */
  readonly joins: boolean;
  /** `name`: quoted, so that it stands for itself. */
  readonly governed: 'name' | 'verb';
}

const REQUEST_CONTEXT = /依申请|公开申请|申请公开|申请人/u;
const REQUEST_HEADS = new Set(['流程', '程序', '规程', '模板', '范本']);
const LISTED_HEAD = /等(?:工作|相关|各项|一系列)?(制度|机制|流程|办法)/u;

interface SegmentName {
  readonly segment: NameSegment;
  readonly name: HeadedName;
}

/** The arrangements of a clause, in its order; `sentence` tells what a bare 办理流程 belongs to. */
export function readClause(clause: string, sentence: string): ClauseMechanism[] {
  const headed = readHeaded(clause, sentence);
  const found = [...headed];
  for (const bare of BARE_MECHANISMS) {
    if (bare.clause !== undefined && !bare.clause.test(clause)) continue;
    if (bare.unless?.test(clause)) continue;
    for (const match of clause.matchAll(bare.name)) {
      const end = match.index + match[0].length;
      if (!isTold(found, bare, match.index, end)) found.push(describeBare(clause, bare, match.index, end));
    }
  }
  return found.sort((a, b) => a.end - b.end);
}

/** True where a name that is already found holds the words, or is of the same type: one mark for each clause with its verb. */
function isTold(found: readonly ClauseMechanism[], bare: BareMechanism, start: number, end: number): boolean {
  return found.some((other) => other.type === bare.type || (other.nameStart < end && start < other.end));
}

function describeBare(clause: string, bare: BareMechanism, start: number, end: number): ClauseMechanism {
  const verb = findGoverningVerb(clause, start) ?? findGoverningVerb(clause, end);
  return {
    type: bare.type,
    status: statusOf(clause, bare.type, verb?.status ?? 'exists'),
    start: Math.min(start, verb?.start ?? start),
    end,
    nameStart: start,
    headed: false,
    titled: false,
    joins: bare.joins === true,
    governed: /[“"]/u.test(clause.slice(Math.max(0, start - 1), start + 1)) ? 'name' : 'verb',
  };
}

function statusOf(
  clause: string,
  type: Mechanism['type'],
  status: ClauseMechanism['status'],
): ClauseMechanism['status'] {
  if (type === 'leading_group' && /成立|组建|建立/u.test(clause)) return 'established';
  return status;
}

function readHeaded(clause: string, sentence: string): ClauseMechanism[] {
  const names = splitNames(clause).flatMap((segment) => {
    const text = clause.slice(segment.start, segment.end);
    const name = readHeadedName(text);
    return name === null ? [] : [{ segment, name }];
  });
  const listed = names.length > 1 || LISTED_HEAD.test(clause);
  const found: ClauseMechanism[] = [];
  let reached = 0;
  for (const { segment, name } of names) {
    const end = segment.start + name.end;
    const headStart = end - name.head.length - (name.titled ? 1 : 0);
    // no verb inside a title governs it
    const reach = name.titled ? clause.indexOf('《', segment.start) : Math.max(segment.start, headStart);
    const verb = findGoverningVerb(clause, reach);
    const type = resolveType(
      name,
      clause.slice(Math.max(verb?.end ?? 0, segment.start), headStart),
      sentence,
      listed,
    );
    if (type === null || (verb === null && !name.titled)) continue;
    if (type === 'catalogue_guide' && !CREATING.test(clause)) continue;
    found.push({
      type,
      status: verb?.status ?? 'exists',
      start: verb !== null && verb.start >= segment.start ? verb.start : Math.max(reached, segment.start),
      end,
      nameStart: Math.max(verb?.end ?? 0, segment.start),
      headed: true,
      titled: name.titled,
      joins: false,
      governed: 'verb',
    });
    reached = end;
  }
  return [...found, ...readListBefore(clause, found, names.at(-1))].sort((a, b) => a.end - b.end);
}

function resolveType(
  name: HeadedName,
  modifiers: string,
  sentence: string,
  listed: boolean,
): Mechanism['type'] | null {
  if (name.type !== null && name.type !== 'other') return name.type;
  if (REQUEST_HEADS.has(name.head) && !name.titled && modifiers.length <= 6 && REQUEST_CONTEXT.test(sentence))
    return 'request_handling';
  if (name.titled) return name.type;
  // 信息公开工作制度 is a name only in a list of names
  if (listed && /公开.{0,4}$/u.test(modifiers)) return 'other';
  return name.type === 'other' && modifiers.length >= 4 && !/^[^\p{Script=Han}]*$/u.test(modifiers)
    ? 'other'
    : null;
}

/** 主动公开、依申请公开、咨询受理等工作机制: the head is told once, behind the list; each name before it is one of its own. */
function readListBefore(
  clause: string,
  found: readonly ClauseMechanism[],
  lastName: SegmentName | undefined,
): ClauseMechanism[] {
  const list = LISTED_HEAD.exec(clause);
  const last = found.at(-1);
  const end = list?.index ?? last?.nameStart ?? lastName?.segment.start;
  const head = list?.[1] ?? '制度';
  if (end === undefined || (lastName?.name.titled ?? false)) return [];
  const verb = findGoverningVerb(clause, end);
  if (verb === null) return [];
  const names: ClauseMechanism[] = [];
  for (const segment of splitNames(clause.slice(0, end))) {
    const start = Math.max(segment.start, verb.end);
    const words = clause.slice(start, segment.end);
    if (segment.end <= verb.end || words.length < 3 || overlapsAny(found, start, segment.end)) continue;
    const named =
      readHeadedName(`${words}${head}`)?.type ?? (list !== null && /公开/u.test(words) ? 'other' : null);
    // without 等 only a segment that ends in a telling word is a name: 舆情收集、研判和回应机制 is one mechanism
    const type = list === null && !endsInQualifier(words) ? null : named;
    if (type === null || (list === null && (type === last?.type || type === 'other'))) continue;
    names.push({ ...describeName(verb, start, segment.end), type });
  }
  return names;
}

function overlapsAny(found: readonly ClauseMechanism[], start: number, end: number): boolean {
  return found.some((other) => other.nameStart < end && start < other.end);
}

function describeName(verb: GoverningVerb, start: number, end: number): Omit<ClauseMechanism, 'type'> {
  const own = { headed: true, titled: false, joins: false, governed: 'verb' as const };
  return {
    status: verb.status,
    start: start === verb.end ? verb.start : start,
    end,
    nameStart: start,
    ...own,
  };
}
