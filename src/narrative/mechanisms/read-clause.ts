import type { Mechanism } from '../narrative.ts';
import type { ClauseMechanism } from './clause-mechanism.ts';
import { holdsHead } from './headed-mechanisms.ts';
import { ownRules } from './load-rules.ts';
import { type ClauseContext, matchRule } from './match-rule.ts';
import type { MechanismRule } from './mechanism-rule.ts';
import { readHeaded } from './read-headed.ts';
import { readRuledList } from './read-ruled-list.ts';
import { indexTriggers, type TriggerIndex } from './trigger-index.ts';
import { indexVerbs, type VerbIndex } from './verb-index.ts';

/** What is said not to be there is no arrangement. */
const DENIED =
  /(?:未|没有|尚未|还未|未能)(?:设立|设置|建立|成立|配备|制定|形成|健全|完善|出台|明确|确定|落实|执行)|不(?:够)?(?:健全|完善)/u;
/** What the title of an instruction speaks of is not arranged by naming it; only a group is set up by such a paper. */
const INSTRUCTION_TITLE = /《[^》]{0,80}(?:通知|意见|函|公告|通告|决定|条例|法)》/gu;
const OWN: TriggerIndex = indexTriggers(ownRules());

/** The arrangements of a clause, in its order. */
export function readClause(
  clause: string,
  context: ClauseContext,
  triggers: TriggerIndex = OWN,
): ClauseMechanism[] {
  if (DENIED.test(clause)) return [];
  const ruled = readRuledList(clause);
  if (ruled.length > 0) return ruled;
  const verbs = indexVerbs(clause);
  const found = holdsHead(clause) ? readHeaded(clause, context.sentenceRequests, verbs) : [];
  const candidates = triggers.candidates(clause);
  if (candidates.length === 0) return found;
  const types = new Set(found.map(({ type }) => type));
  const named = new Uint8Array(clause.length);
  for (const { nameStart, end } of found) named.fill(1, nameStart, end);
  const titles = clause.includes('《') ? [...clause.matchAll(INSTRUCTION_TITLE)] : [];
  for (const rule of candidates) {
    // one mark for each clause with its verb
    if (types.has(rule.type)) continue;
    const match = matchRule(rule, clause, context).find(
      ({ index, 0: words }) =>
        !named.subarray(index, index + words.length).includes(1) &&
        (rule.type === 'leading_group' || !titles.some((title) => isInside(index, title))),
    );
    if (match === undefined) continue;
    const end = match.index + match[0].length;
    found.push(describeMatch(clause, rule, match.index, end, verbs));
    types.add(rule.type);
    named.fill(1, match.index, end);
  }
  return found.sort((a, b) => a.end - b.end);
}

function isInside(index: number, title: RegExpExecArray): boolean {
  return title.index < index && index < title.index + title[0].length;
}

function describeMatch(
  clause: string,
  rule: MechanismRule,
  start: number,
  end: number,
  verbs: VerbIndex,
): ClauseMechanism {
  const verb = verbs.before(start) ?? verbs.before(end) ?? verbs.behind(end);
  return {
    type: rule.type,
    status: statusOf(clause, rule.type, verb?.status ?? 'exists'),
    start: Math.min(start, verb?.start ?? start),
    end,
    nameStart: start,
    headed: false,
    titled: false,
    joins: rule.joins,
    governed: /[“"]/u.test(clause.slice(Math.max(0, start - 1), start + 1)) ? 'name' : 'verb',
  };
}

/** Types that 设 creates: 各科室设联络员1名, 设受理点1个, 设政务公开科. */
const PLACED = new Set(['liaison_network', 'working_office', 'facility']);

function statusOf(
  clause: string,
  type: Mechanism['type'],
  status: ClauseMechanism['status'],
): ClauseMechanism['status'] {
  if (type === 'leading_group' && /成立|组建|建立/u.test(clause)) return 'established';
  if (type === 'work_plan' && /分解/u.test(clause)) return 'established';
  if (type === 'working_office' && /办公室.{0,2}放在/u.test(clause)) return 'established';
  if (type === 'facility' && /新设|建成|打造|开辟|摆/u.test(clause)) return 'established';
  // 建设, 设备, 设有 and 设计 are other words, or tell what is there
  if (PLACED.has(type) && /(?<!建)设(?![有备施计])/u.test(clause)) return 'established';
  return status;
}
