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
  /(?:未|没有|尚未|还未|未能)(?:设立|设置|建立|成立|配备|制定|形成|健全|完善|出台|明确|确定|落实|执行|开展|进行|组织|聘请|召开|印发|修订|编制)|不(?:够)?(?:健全|完善)/u;
/** 针对审核把关不严的问题: what is named as lacking is not arranged. */
const NAMED_PROBLEM =
  /(?:不严|不够|不高|不足|薄弱|滞后|不到位|不及时|不规范|不健全|缺失|不强|不细|不实)[^，。；]{0,10}(?:问题|现象|情况|状况)$/u;
/** What the title of an instruction speaks of is not arranged by naming it; only a group is set up by such a paper. */
const INSTRUCTION_TITLE = /《[^》]{0,80}(?:通知|意见|函|公告|通告|决定|条例|法)》/gu;
const WHO: ReadonlySet<Mechanism['type']> = new Set(['working_office', 'responsible_person']);
const ATTRIBUTE = /^[^，。；]{0,20}的[^，。；、的]{2,20}$/u;
const OWN: TriggerIndex = indexTriggers(ownRules());
/** Without those that are tried only where something is promised: most clauses promise nothing. */
const STANDING: TriggerIndex = indexTriggers(ownRules().filter(({ promised }) => !promised));

/** The arrangements of a clause, in its order. */
export function readClause(
  clause: string,
  context: ClauseContext,
  triggers: TriggerIndex = context.promised ? OWN : STANDING,
): ClauseMechanism[] {
  if (DENIED.test(clause) || NAMED_PROBLEM.test(clause)) return [];
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
    if (types.has(rule.type) || (rule.alone && found.length > 0)) continue;
    const match = matchRule(rule, clause, context).find(
      ({ index, 0: words }) =>
        (rule.within || !named.subarray(index, index + words.length).includes(1)) &&
        !(WHO.has(rule.type) && describesName(clause, index + words.length, found)) &&
        (rule.type === 'leading_group' || !titles.some((title) => isInside(index, title))),
    );
    if (match === undefined) continue;
    const end = match.index + match[0].length;
    found.push(describeMatch(clause, rule, match.index, end, verbs, context.sentence));
    types.add(rule.type);
    named.fill(1, match.index, end);
  }
  return found.filter((mark) => !isPublished(clause, mark, verbs)).sort((a, b) => a.end - b.end);
}

/** What offices publish of their work: plans and rules of any trade, and who sits in a group. */
const CONTENT: ReadonlySet<Mechanism['type']> = new Set([
  'work_plan',
  'assessment',
  'leading_group',
  'training',
]);
const PUBLISHED =
  /(?<!信息|政务|主动|申请|基层|[村校院党事居厂]务|不予|依法|并|及)(?:公开|公布|公示)(?:了|内容(?:主要)?(?:包括|涵盖|为|有)|[^，。；、要]{0,8}(?=(?:计划|方案|办法|规划|名单)))[^，。；]{0,24}$/u;

/** 公开内容包括工作计划、考核办法: what is published is content, however it is called. */
function isPublished(clause: string, { type, nameStart, end }: ClauseMechanism, verbs: VerbIndex): boolean {
  if (!CONTENT.has(type)) return false;
  const at = PUBLISHED.exec(clause.slice(0, end))?.index;
  if (at === undefined) return false;
  const verb = verbs.strongBefore(nameStart);
  // 公开改造计划: no verb of the clause, but part of what is published
  return verb === null || verb.end <= at || verb.start <= at + 3;
}

/** 由办公室牵头、科室配合的会商制度: who takes part only tells what the named thing is like. */
function describesName(clause: string, end: number, found: readonly ClauseMechanism[]): boolean {
  return found.some((name) => name.headed && name.end > end && ATTRIBUTE.test(clause.slice(end, name.end)));
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
  sentence: string,
): ClauseMechanism {
  const verb = verbs.before(start) ?? verbs.before(end) ?? verbs.behind(end);
  return {
    type: rule.type,
    status: statusOf(clause, rule.type, verb?.status ?? 'exists', sentence),
    start: Math.min(start, verb?.start ?? start),
    end,
    nameStart: start,
    headed: false,
    titled: false,
    joins: rule.joins,
    governed: /[“"]/u.test(clause.slice(Math.max(0, start - 1), start + 1)) ? 'name' : 'verb',
  };
}

/** Types that 设立, 增设 and 下设 create: 增设联络员1名, 设立受理点1个. */
const PLACED = new Set(['liaison_network', 'working_office', 'facility']);
/** A letter that goes out each time makes no new arrangement. */
const SENT = /(?:印发|编发|下发|制发|发出)[^，。；]{0,6}通报/u;

function statusOf(
  clause: string,
  type: Mechanism['type'],
  status: ClauseMechanism['status'],
  sentence: string,
): ClauseMechanism['status'] {
  if (type === 'leading_group' && /成立|组建|建立/u.test(clause)) return 'established';
  if (type === 'work_plan' && /分解/u.test(clause)) return 'established';
  if (type === 'working_office' && /办公室.{0,2}放在/u.test(clause)) return 'established';
  // the office of a group that is set up is set up with it
  if (type === 'working_office' && /办公室设在/u.test(clause) && /成立|组建/u.test(sentence))
    return 'established';
  if (type === 'inspection' && SENT.test(clause)) return 'exists';
  if (type === 'assessment' && /(?:提高|上调|增加|调整|提升)(?:到|至|为)/u.test(clause)) return 'revised';
  if (
    type === 'catalogue_guide' &&
    /标准目录[^，。；]{0,8}(?:发布|公布)|完成[^，。；]{0,24}(?:编制|编写)/u.test(clause)
  )
    return 'established';
  if (type === 'catalogue_guide' && /更换|更正|整合|改为|变更/u.test(clause)) return 'revised';
  if (type === 'facility' && /新设|建成|建设|打造|开辟|摆/u.test(clause)) return 'established';
  // a bare 设 tells what is there
  if (PLACED.has(type) && /(?:新|增|开|下)设|(?<!建)设[立置]/u.test(clause)) return 'established';
  return status;
}
