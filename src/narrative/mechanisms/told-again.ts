import type { ItemSentence } from '../item-clauses.ts';
import type { Item, Mechanism } from '../narrative.ts';

// in characters: a longer sentence tells more than its own name
const LONGEST_HEADING = 14;

/** Without the marks of headings whose item tells of such an arrangement: 加强监督考核。 names what the sentences behind it tell. */
export function dropToldAgain(
  marks: readonly Mechanism[],
  text: string,
  items: readonly Item[],
  sentences: readonly ItemSentence[],
): Mechanism[] {
  const headings = new Map(
    sentences.filter((sentence) => isHeading(text, sentence, items)).map(({ item, span }) => [item, span]),
  );
  // the last mark of each type in an item: what stands behind its heading, if anything does
  const lastOf = new Map(marks.map(({ item, type, span }) => [`${item} ${type}`, span]));
  return marks.filter(({ item, type, span }) => {
    const heading = headings.get(item);
    const last = lastOf.get(`${item} ${type}`);
    const isInHeading = heading !== undefined && heading.start <= span.start && span.end <= heading.end;
    return !(isInHeading && last !== undefined && last.start >= heading.end);
  });
}

/** 三是加强监督考核。: a short sentence that opens an item and is not all of it. */
function isHeading(text: string, { item, span, clauses }: ItemSentence, items: readonly Item[]): boolean {
  const own = items[item];
  if (own === undefined || clauses.length > 1 || span.end - span.start > LONGEST_HEADING) return false;
  const before = text.slice(own.span.start, span.start).replace(/[^\s（(]{0,6}$/u, '');
  return /^[\s（(]*$/u.test(before) && span.end < own.span.end;
}
