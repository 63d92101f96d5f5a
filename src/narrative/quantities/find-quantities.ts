import type { Report } from '../../report/report.ts';
import { type ItemSentence, splitItemClauses } from '../item-clauses.ts';
import type { Item, Quantity } from '../narrative.ts';
import { findPeriod, findScope } from './circumstances.ts';
import { REACH } from './figure-words.ts';
import { findFigures } from './find-figures.ts';
import { ownExpression } from './own-expressions.ts';
import { type Counted, readFigures } from './read-figures.ts';
import { findZeroClaims } from './zero-claims.ts';

/** One of these stands in every denial; most clauses need no closer look. */
const DENYING = /[未无没零不]/u;
const NOTHING: Counted = { last: null, publishedUnit: null };
/** What a measure promises is no count; requests and reviews that it tells of have happened. */
const OF_THE_YEAR = /^(?:requests|review|handling_fees)/u;
/** 已公布了5期: done already, though a measure says it. */
const ALREADY = ownExpression('turns', 'already');

/**
 * The counts that the items claim (codebook, 6), in order of the text; a denial (未收到申请) is a count of 0, and reconsideration and
 * litigation under one figure are two claims.
 */
export function findQuantities(
  report: Pick<Report, 'text' | 'year'>,
  items: readonly Item[],
  sentences: readonly ItemSentence[] = splitItemClauses(report.text, items),
): Quantity[] {
  const unmarked = { text: blankMarkers(report.text, items), year: report.year };
  const quantities: Quantity[] = [];
  let counted: Counted = NOTHING;
  for (const sentence of sentences) {
    const found = readFigures(unmarked, sentence, continuesList(report.text, sentence) ? counted : NOTHING);
    counted = found;
    const role = items[sentence.item]?.role;
    quantities.push(
      ...found.quantities.filter(
        ({ subject, span }) =>
          role !== 'measure' ||
          OF_THE_YEAR.test(subject) ||
          ALREADY.test(report.text.slice(span.start, span.end)),
      ),
    );
    if (role !== 'problem') quantities.push(...readDenials(unmarked, sentence));
  }
  return quantities.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The text with blanks for markers that hold a digit: 2.12个科室 counts twelve. */
function blankMarkers(text: string, items: readonly Item[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span, marker } of items) {
    if (marker === null || !/\d/u.test(marker) || span.start < at) continue;
    pieces.push(text.slice(at, span.start), ' '.repeat(marker.length));
    at = span.start + marker.length;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Behind a semicolon, or with 其中, a sentence goes on with what was counted before it. */
function continuesList(text: string, { span }: ItemSentence): boolean {
  return (
    /[；;]\s*$/u.test(text.slice(Math.max(0, span.start - 4), span.start)) ||
    text.startsWith('其中', span.start)
  );
}

/** What the sentence says before a clause; where it opens the sentence, the short line above it that may be its heading. */
function toldBefore(text: string, sentenceStart: number, clauseStart: number): string {
  if (clauseStart > sentenceStart) return text.slice(Math.max(sentenceStart, clauseStart - 120), clauseStart);
  const line =
    /([^\n]{1,40})\n\s{0,20}$/u.exec(text.slice(Math.max(0, sentenceStart - 64), sentenceStart))?.[1] ?? '';
  return /[。；，]$/u.test(line) ? '' : line;
}

function readDenials(
  { text, year }: Pick<Report, 'text' | 'year'>,
  { span, clauses, item }: ItemSentence,
): Quantity[] {
  return clauses.flatMap((clause) => {
    const words = text.slice(clause.start, clause.end);
    if (!DENYING.test(words) || findFigures(words).length > 0) return [];
    // a clause of a sentence of thousands is told by the words near it
    const before = text.slice(Math.max(span.start, clause.start - REACH), clause.end);
    return findZeroClaims(words, toldBefore(text, span.start, clause.start)).map(
      ({ start, end, subject, cell }) => ({
        span: { start: clause.start + start, end: clause.start + end },
        item,
        subject,
        value: 0,
        unit: null,
        approximate: false,
        basis: 'year' as const,
        period: findPeriod(before, year),
        cell,
        channel: null,
        topic: null,
        scope: findScope(words),
      }),
    );
  });
}
