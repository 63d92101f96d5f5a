import type { Report } from '../../report/report.ts';
import { type ItemSentence, splitItemClauses } from '../item-clauses.ts';
import type { Item, Mechanism } from '../narrative.ts';
import type { ClauseMechanism } from './clause-mechanism.ts';
import { goesOn, partReport } from './goes-on.ts';
import type { ClauseContext } from './match-rule.ts';
import { readClause } from './read-clause.ts';
import { dropToldAgain } from './told-again.ts';

/** The words before a sentence that may tell what it is about. */
const REACH = 300;
/** Who is to do one measure is its owner (codebook, 7), no office that was set up. */
const OWNER = /^(?:.{0,12}，)?由/u;
const REQUEST_CONTEXT =
  /依申请|公开申请|申请公开|申请人|收到申请|申请件|申请接收|申请内容|申请办理|新收.{0,8}申请|补正|征询第三方/u;
/** What holds for all, or is asked of all, is laid down as a rule even where the year is told. */
const LAID_DOWN = /要求|规定|必须|一律|凡(?!是?响)|[均都]须|(?<![必])须(?![知要])/u;
/** The year of an act or of the paper that ordered it, not one in a title. */
const EARLIER =
  /(20\d\d)年(?:\d{1,2}月|初|底|[上下]半年)?(?:起|就|即|已)?(?:成立|建立|设立|组建|制定|印发|出台|聘请)|〔(20\d\d)〕/u;
/** What is only asked of units is not there yet. */
const DEMANDED = /^(?:各.{0,10})?(?:(?<![主重需])要|(?<![供对相])应)(?!求|急|对|用|诉|答|领|负)/u;

/**
 * Named arrangements (codebook, 5) in order of the text: one for each clause with its verb, or for each name under a shared verb;
 * none inside problems. The span runs from the verb to the end of the name.
 */
export function findMechanisms(
  report: Pick<Report, 'text'> & Partial<Pick<Report, 'year'>>,
  items: readonly Item[],
  sentences: readonly ItemSentence[] = splitItemClauses(report.text, items),
): Mechanism[] {
  const marks = sentences.flatMap((sentence) => {
    const item = items[sentence.item];
    return item === undefined || item.role === 'problem'
      ? []
      : readSentence(report.text, sentence, item, report.year ?? null);
  });
  return dropToldAgain(marks, report.text, items, sentences);
}

/** The context with no more of a very long sentence than stands near the clause: what is asked of it is asked for every clause. */
function nearClause(context: ClauseContext, sentence: string, at: number): ClauseContext {
  if (sentence.length <= 4 * REACH) return context;
  return {
    sentence: sentence.slice(Math.max(0, at - REACH), at + 2 * REACH),
    promised: context.promised,
    sentenceRequests: context.sentenceRequests,
    get itemRequests() {
      return context.itemRequests;
    },
  };
}

function readSentence(text: string, sentence: ItemSentence, item: Item, year: number | null): Mechanism[] {
  const { start, end } = sentence.span;
  const words = text.slice(start, end);
  const context = {
    sentence: words,
    promised: item.role === 'measure' || LAID_DOWN.test(words),
    sentenceRequests: REQUEST_CONTEXT.test(words),
    get itemRequests() {
      return REQUEST_CONTEXT.test(text.slice(Math.max(item.span.start, start - REACH), end));
    },
  };
  const marks: Mechanism[] = [];
  let previous: ClauseMechanism | null = null;
  let demanded = false;
  for (const span of sentence.clauses.flatMap((clause) => partReport(text, clause))) {
    const clause = text.slice(span.start, span.end);
    demanded ||= DEMANDED.test(clause);
    for (const found of readClause(clause, nearClause(context, words, span.start - start))) {
      if (item.role === 'measure' && found.type === 'working_office' && OWNER.test(clause)) continue;
      const last = marks.at(-1);
      if (last !== undefined && previous !== null && goesOn(previous, found, clause, words)) {
        marks[marks.length - 1] = { ...last, span: { start: last.span.start, end: span.start + found.end } };
      } else {
        marks.push({
          span: { start: span.start + found.start, end: span.start + found.end },
          item: sentence.item,
          type: found.type,
          status: item.role === 'measure' || demanded ? 'planned' : dated(clause, found.status, year),
        });
      }
      previous = found;
    }
  }
  return marks;
}

/** What was set up in a year before the report's own is there already (codebook, 5). */
function dated(
  clause: string,
  status: ClauseMechanism['status'],
  year: number | null,
): ClauseMechanism['status'] {
  if (status !== 'established' || year === null) return status;
  const told = EARLIER.exec(clause);
  return told !== null && Number(told[1] ?? told[2]) < year ? 'exists' : status;
}
