import type { Span } from '../text/span.ts';
import { sliceSpan } from '../text/span.ts';
import type { Comparison } from './compare-report.ts';
import { mapComparedSpan } from './compare-text.ts';
import { locateMark } from './locate-gold.ts';
import { countOverlaps, matchMarks } from './match-marks.ts';
import { quote } from './quote.ts';
import type { LayerScore, Tally } from './tally.ts';
import { tallyAccuracy } from './tally.ts';

/** How the marks of one layer are compared; `G` and `F` are a mark of the gold and a found one. */
export interface MarkRules<G, F> {
  readonly layer: 'staffing' | 'mechanisms' | 'quantities';
  /** True where the fields that make a hit agree. */
  isHit(gold: G, found: F): boolean;
  /** A field scored among hits only, and whether it agrees; null where there is none. */
  readonly apart: {
    readonly figure: 'mechanisms/status' | 'quantities/unit';
    isEqual(gold: G, found: F): boolean;
  } | null;
  /** The compared fields of either side, for a reader. */
  describe(mark: G | F): string;
}

interface GoldMark {
  readonly text: string;
  readonly item: number;
  readonly occurrence?: number | undefined;
}

/**
 * Marks of one layer, one to one by overlap in the way that gives most hits; besides, how many overlap whatever their fields say.
 * Null where `gold` is undefined: the gold has no such layer.
 */
export function scoreMarks<G extends GoldMark, F extends { readonly span: Span }>(
  comparison: Comparison,
  gold: readonly G[] | undefined,
  found: readonly F[],
  rules: MarkRules<G, F>,
): LayerScore | null {
  if (gold === undefined) return null;
  const { layer, apart } = rules;
  const { analysis, text, goldItems } = comparison;
  const goldSpans = gold.map((mark) =>
    locateMark(mark.text, goldItems[mark.item]?.span ?? null, text.text, mark.occurrence),
  );
  const foundSpans = found.map((mark) => mapComparedSpan(text, mark.span));
  const compare = (test: (goldMark: G, foundMark: F) => boolean) => (i: number, j: number) => {
    const [goldMark, foundMark] = [gold[i], found[j]];
    return goldMark !== undefined && foundMark !== undefined && test(goldMark, foundMark);
  };
  const isApartEqual = compare((a, b) => apart?.isEqual(a, b) ?? false);
  const matches = matchMarks(goldSpans, foundSpans, { hit: compare(rules.isHit), apart: isApartEqual });
  const hits = matches.filter((match) => match.hit);
  const count = (hitCount: number) => ({
    class: null,
    hits: hitCount,
    gold: gold.length,
    found: found.length,
  });
  const tallies: Tally[] = [
    { figure: `${layer}/all`, ...count(hits.length) },
    { figure: `${layer}/overlap`, ...count(countOverlaps(goldSpans, foundSpans)) },
  ];
  if (apart !== null) {
    tallies.push(
      tallyAccuracy(
        apart.figure,
        hits.map((match) => isApartEqual(match.gold, match.found)),
      ),
    );
  }

  const misses: string[] = [];
  gold.forEach((mark, i) => {
    const match = matches.find((candidate) => candidate.gold === i);
    const other = match && found[match.found];
    const described = `${quote(mark.text)} (${rules.describe(mark)})`;
    if (match === undefined || other === undefined) {
      misses.push(`not found: ${described}${goldSpans[i] === null ? '; its text is not in the report' : ''}`);
    } else if (!match.hit || (apart !== null && !apart.isEqual(mark, other))) {
      misses.push(`found as ${rules.describe(other)}: ${described}`);
    }
  });
  found.forEach((mark, j) => {
    if (matches.some((match) => match.found === j)) return;
    const printed = sliceSpan(analysis?.report.text ?? '', mark.span);
    misses.push(`not in the gold: ${quote(printed)} (${rules.describe(mark)})`);
  });
  return { tallies, misses };
}
