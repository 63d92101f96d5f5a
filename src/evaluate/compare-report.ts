import type { Analysis } from '../findings/analysis.ts';
import type { Narrative } from '../narrative/narrative.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { type ComparedText, compareText, mapComparedSpan, mapComparedText } from './compare-text.ts';
import type { GoldReport } from './gold.ts';
import { locateItems } from './locate-gold.ts';
import { familyOfGold, familyOfKind } from './section-family.ts';

/** 一 and 五; `elsewhere` for the narrative sections of older reports that are neither. */
export type Part = 'overview' | 'problems' | 'elsewhere';

export interface ComparedItem {
  /** As written, for a reader. */
  readonly printed: string;
  /** As compared. */
  readonly text: string;
  readonly part: Part;
  /** Of the compared text of the report; null where an item of the gold is not found in it. */
  readonly span: Span | null;
}

/** The gold and the analysis of one report made ready for every layer. */
export interface Comparison {
  readonly gold: GoldReport;
  /** Null where the report could not be read: then all that the gold holds is missed. */
  readonly analysis: Analysis | null;
  /** Of the analysis; empty where there is none. */
  readonly narrative: Pick<
    Narrative,
    'items' | 'pairs' | 'staffing' | 'mechanisms' | 'quantities' | 'commitments'
  >;
  readonly text: ComparedText;
  readonly goldItems: readonly ComparedItem[];
  readonly foundItems: readonly ComparedItem[];
  /** For each item of the gold the found item of equal text, or null. */
  readonly itemMatches: readonly (number | null)[];
}

const NO_NARRATIVE = { items: [], pairs: [], staffing: [], mechanisms: [], quantities: [], commitments: [] };

export function compareReport(gold: GoldReport, analysis: Analysis | null): Comparison {
  const text = mapComparedText(analysis?.report.text ?? '');
  const narrative = analysis?.narrative ?? NO_NARRATIVE;
  const goldSpans = locateItems(gold.items ?? [], text.text);
  const goldItems = (gold.items ?? []).map((item, i) => ({
    printed: item.text,
    text: compareText(item.text),
    part: partOfFamily(familyOfGold(gold, item.section)),
    span: goldSpans[i] ?? null,
  }));
  const foundItems = narrative.items.map((item) => {
    const span = mapComparedSpan(text, item.span);
    return {
      printed: sliceSpan(analysis?.report.text ?? '', item.span),
      text: text.text.slice(span.start, span.end),
      part: partOfFound(analysis, item.section),
      span,
    };
  });
  return {
    gold,
    analysis,
    narrative,
    text,
    goldItems,
    foundItems,
    itemMatches: matchItems(goldItems, foundItems),
  };
}

function partOfFound(analysis: Analysis | null, position: number): Part {
  const section = analysis?.report.sections.find((candidate) => candidate.position === position);
  return partOfFamily(section === undefined ? null : familyOfKind(section.kind));
}

function partOfFamily(family: string | null): Part {
  if (family === 'overview') return 'overview';
  return family === 'problems_and_measures' ? 'problems' : 'elsewhere';
}

/** One to one by equal text: first within the same part, then across; equal texts in the order in which they stand. */
function matchItems(gold: readonly ComparedItem[], found: readonly ComparedItem[]): (number | null)[] {
  const matches: (number | null)[] = gold.map(() => null);
  const taken = new Set<number>();
  for (const samePart of [true, false]) {
    gold.forEach((item, i) => {
      if (matches[i] !== null) return;
      const match = found.findIndex(
        (candidate, j) =>
          !taken.has(j) && candidate.text === item.text && (!samePart || candidate.part === item.part),
      );
      if (match < 0) return;
      matches[i] = match;
      taken.add(match);
    });
  }
  return matches;
}
