import type { Mechanism } from '../narrative.ts';
import type { BareMechanism } from './bare-mechanism.ts';
import { BARE_MECHANISMS } from './bare-mechanisms.ts';
import type { ClauseMechanism } from './clause-mechanism.ts';
import { readHeaded } from './read-headed.ts';
import { indexVerbs, type VerbIndex } from './verb-index.ts';

/** Whether the words around a clause speak of requests, which tells what 办理流程 or 统一受理 belong to. */
export interface RequestContext {
  readonly sentence: boolean;
  readonly item: boolean;
}

/** What is said not to be there is no arrangement. */
const DENIED =
  /(?:未|没有|尚未|还未|未能)(?:设立|设置|建立|成立|配备|制定|形成|健全|完善|出台|明确|确定|落实|执行)|不(?:够)?(?:健全|完善)/u;
/** What the title of an instruction speaks of is not arranged by naming it; only a group is set up by such a paper. */
const INSTRUCTION_TITLE = /《[^》]{0,80}(?:通知|意见|函|公告|通告|决定|条例|法)》/gu;

/** The arrangements of a clause, in its order. */
export function readClause(clause: string, aboutRequests: RequestContext): ClauseMechanism[] {
  if (DENIED.test(clause)) return [];
  const verbs = indexVerbs(clause);
  const found = readHeaded(clause, aboutRequests.sentence, verbs);
  const types = new Set(found.map(({ type }) => type));
  const named = new Uint8Array(clause.length);
  for (const { nameStart, end } of found) named.fill(1, nameStart, end);
  const titles = [...clause.matchAll(INSTRUCTION_TITLE)];
  for (const bare of BARE_MECHANISMS) {
    // one mark for each clause with its verb
    if (types.has(bare.type) || !fits(bare, clause, aboutRequests.item)) continue;
    const match = [...clause.matchAll(bare.name)].find(
      ({ index, 0: words }) =>
        !named.subarray(index, index + words.length).includes(1) &&
        (bare.type === 'leading_group' || !titles.some((title) => isInside(index, title))),
    );
    if (match === undefined) continue;
    const end = match.index + match[0].length;
    found.push(describeBare(clause, bare, match.index, end, verbs));
    types.add(bare.type);
    named.fill(1, match.index, end);
  }
  return found.sort((a, b) => a.end - b.end);
}

function fits(bare: BareMechanism, clause: string, aboutRequests: boolean): boolean {
  return (
    bare.clause?.test(clause) !== false &&
    bare.unless?.test(clause) !== true &&
    (bare.requests !== true || aboutRequests)
  );
}

function isInside(index: number, title: RegExpExecArray): boolean {
  return title.index < index && index < title.index + title[0].length;
}

function describeBare(
  clause: string,
  bare: BareMechanism,
  start: number,
  end: number,
  verbs: VerbIndex,
): ClauseMechanism {
  const verb = verbs.before(start) ?? verbs.before(end) ?? verbs.behind(end);
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
  if (type === 'work_plan' && /分解/u.test(clause)) return 'established';
  if (type === 'working_office' && /办公室(?:设在|设于|放在|设立在)/u.test(clause)) return 'established';
  if (type === 'facility' && /新设|设立|设置|开设|建成|打造|开辟|摆|增设/u.test(clause)) return 'established';
  return status;
}
