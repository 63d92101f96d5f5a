import type { Report } from '../../report/report.ts';
import { type ItemSentence, splitItemClauses } from '../item-clauses.ts';
import type { Item, Mechanism } from '../narrative.ts';
import { type ClauseMechanism, readClause } from './read-clause.ts';

/** Clauses that go on telling of the arrangement before them. */
const ELABORATES = /^(?:对|即|并|做到|进一步|也|还|同时)/u;
/** Types of which the clauses behind a headed name only tell how it works: 联络员制度，各科室确定一名联络员. */
const JOINS_NAMES = new Set(['liaison_network', 'work_plan']);
/** What is only asked of units is not there yet. */
const DEMANDED = /^(?:各.{0,10})?(?:要|应|应当|须|必须)(?!求|急|对|用|诉|答)/u;

/**
 * Named arrangements (codebook, 5) in order of the text: one for each clause with its verb, or for each name under a shared verb;
 * none inside problems. The span runs from the verb to the end of the name.
 */
export function findMechanisms(report: Pick<Report, 'text'>, items: readonly Item[]): Mechanism[] {
  return splitItemClauses(report.text, items).flatMap((sentence) => {
    const item = items[sentence.item];
    return item === undefined || item.role === 'problem' ? [] : readSentence(report.text, sentence, item);
  });
}

function readSentence(text: string, sentence: ItemSentence, item: Item): Mechanism[] {
  const whole = text.slice(sentence.span.start, sentence.span.end);
  const marks: Mechanism[] = [];
  let previous: ClauseMechanism | null = null;
  let demanded = false;
  for (const span of sentence.clauses) {
    const clause = text.slice(span.start, span.end);
    demanded ||= DEMANDED.test(clause);
    for (const found of readClause(clause, whole)) {
      const last = marks.at(-1);
      if (last !== undefined && previous !== null && goesOn(previous, found, clause)) {
        marks[marks.length - 1] = { ...last, span: { start: last.span.start, end: span.start + found.end } };
      } else {
        marks.push({
          span: { start: span.start + found.start, end: span.start + found.end },
          item: sentence.item,
          type: found.type,
          status: item.role === 'measure' || demanded ? 'planned' : found.status,
        });
      }
      previous = found;
    }
  }
  return marks;
}

/** True where the clause tells more of the same arrangement rather than of a second one. */
function goesOn(previous: ClauseMechanism, found: ClauseMechanism, clause: string): boolean {
  if (previous.type !== found.type || found.titled) return false;
  if (found.joins && (previous.joins || JOINS_NAMES.has(found.type))) return true;
  if (found.type === 'request_handling' && !previous.titled) return true;
  // a second inspection of other things is one of its own
  const elaborates = found.type === 'inspection' ? /^(?:并|即|同时)/u : ELABORATES;
  return !found.headed && elaborates.test(clause) && found.governed !== 'name';
}
