import { parseNumeral } from '../../text/numerals.ts';
import type { Role, Staffing } from '../narrative.ts';
import type { PatternMatch } from '../patterns/compile-patterns.ts';
import { readEmployment } from './employment.ts';
import type { StaffingClause } from './staffing-clause.ts';

type StaffingFields = Omit<Staffing, 'span' | 'item'>;

/** How many words before a statement can belong to it: a clause that lists thousands stays linear. */
const LEAD_TOKENS = 40;
const AREA = /全[省市县区州旗盟]|全系统|辖区内/u;
const CHANGE = /(?:新增|增加|增配|增设|增补|补充|减少|调离|净增)(?:了)?[^，；。]{0,4}$/u;
const DISTRIBUTED = /(?:每一?个?|各个?|各级|逐个)[^，。；0-9一两]{0,14}/u;
const UNIT_OF_DISTRIBUTION =
  /科室|处室|股室|部门|单位|街道|乡镇|镇|村|社区|机构|中心|科|站所|处|所|局|委办|企业|学校/u;
/** Constructions that in a measure tell of a plan without a verb of providing. */
const PLANNED = new Set(['solo', 'role-stable']);
const PROVIDING =
  /配备|配置|配齐|配强|落实|确定|明确|指定|安排|设立|设置|选派|抽调|充实|选配|选定|新增|增设|增加|增配|补充|建立|建设|培养/u;

/** The fields of codebook section 4 for one match. `role` is that of the item: what a measure provides is planned. */
export function describeStaffing(match: PatternMatch, clause: StaffingClause, role: Role): StaffingFields {
  const { tokens } = clause;
  const wordsOf = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ word }) => word)
      .join('');
  const group = (name: string) => {
    const found = match.groups.get(name);
    return found === undefined ? null : wordsOf(found.start, found.end);
  };
  const lead = wordsOf(Math.max(0, match.start - LEAD_TOKENS), match.start);
  const words = wordsOf(match.start, match.end);
  const per = findPer(`${lead}${words}`);
  const count = countOf(match, tokens, group);
  return {
    count,
    employment: employmentOf(match, clause, words, lead),
    role: cleanRole(group('role')),
    unit: group('unit'),
    per,
    change: count !== null && CHANGE.test(`${lead}${words.slice(0, words.indexOf(group('count') ?? ''))}`),
    scope: per === null && AREA.test(`${clause.before}${clause.text}`) ? 'area' : 'agency',
    polarity: polarityOf(match, count, role, `${lead}${words}`),
  };
}

function countOf(
  match: PatternMatch,
  tokens: StaffingClause['tokens'],
  group: (name: string) => string | null,
): number | null {
  const set = match.pattern.sets.count;
  if (set !== undefined) return Number(set);
  if (match.groups.has('names') || match.pattern.sets.people === 'named') {
    return tokens.slice(match.start, match.end).filter(({ tags }) => tags.has('PersonName')).length;
  }
  const count = group('count');
  return count === null ? null : (parseNumeral(count)?.value ?? null);
}

/** Told inside the match, just before it (兼职的2名…), or as what the counted do (1名同志兼任…). */
function employmentOf(
  match: PatternMatch,
  clause: StaffingClause,
  words: string,
  lead: string,
): Staffing['employment'] {
  const { employment } = match.pattern.sets;
  if (employment === 'part-time') return employment;
  const inside = readEmployment(words);
  if (inside !== null || /兼/u.test(words)) return inside;
  const behind = clause.tokens
    .slice(match.end, match.end + 3)
    .map(({ word }) => word)
    .join('');
  const follows = /^(?:专职|全职|兼职|兼任|身兼|兼顾|兼管|兼做|兼办|[（(](?:专职|兼职|全职)[）)])/u.exec(
    behind,
  )?.[0];
  if (follows !== undefined) return readEmployment(follows);
  const leading = /(?:专职|兼职|全职|合同制|聘用制|编外)(?:的|(?:从事|负责)[^，。；、]{0,20}的)?$/u.exec(
    lead,
  )?.[0];
  return leading === undefined ? null : readEmployment(leading);
}

/** The head noun alone: what employment says stands in its own field. */
function cleanRole(role: string | null): string | null {
  const head = role?.replace(/^(?:专兼职|专职|兼职|全职)/u, '') ?? '';
  return head === '' || head === '专人' ? null : head;
}

function findPer(text: string): string | null {
  const found = DISTRIBUTED.exec(text)?.[0];
  if (found === undefined || !UNIT_OF_DISTRIBUTION.test(found)) return null;
  return (
    found
      .split(
        /均|都|分别|至少|要|须|应|明确|确定|配备|指定|安排|落实|设立|设置|选派|新增|增加|增配|有|达到?|的(?=[^，。；]{0,8}员)/u,
      )[0]
      ?.trim() || null
  );
}

function polarityOf(
  match: PatternMatch,
  count: number | null,
  role: Role,
  words: string,
): Staffing['polarity'] {
  if (match.pattern.sets.polarity === 'absent' || count === 0) return 'absent';
  return role === 'measure' && (PROVIDING.test(words) || PLANNED.has(match.pattern.id))
    ? 'planned'
    : 'present';
}
