import type { Report } from '../report/report.ts';
import { toAnalysisText } from './analysis-text.ts';
import { findCommitments } from './commitments/find-commitments.ts';
import { splitItemClauses } from './item-clauses.ts';
import { splitItems } from './items/split-items.ts';
import { findMechanisms } from './mechanisms/find-mechanisms.ts';
import type { Item, Narrative } from './narrative.ts';
import { findOwnMarks, type OwnRules } from './own-rules.ts';
import { pairItems } from './pairs/pair-items.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { assignRoles } from './roles/assign-roles.ts';
import { tokenizeSentences } from './sentence-tokens.ts';
import { splitSentences } from './sentences.ts';
import { findStaffing } from './staffing/find-staffing.ts';

/** What can be marked before items have categories. */
export type UnpairedNarrative = Omit<Narrative, 'pairs'>;

export interface NarrativeOptions {
  /** A researcher's own rules; none by default. */
  readonly rules?: OwnRules | null;
  /** Whether the words of the sentences are wanted; they are not by default. */
  readonly tokens?: boolean;
}

/** Everything that a report's narrative sections say, but for the pairs, which need the items' categories (`pairNarrative`). */
export function describeNarrative(
  printed: Report,
  { rules = null, tokens = false }: NarrativeOptions = {},
): UnpairedNarrative {
  const report = { ...printed, text: toAnalysisText(printed.text) };
  const items = assignRoles(report, splitItems(report));
  const sentences = splitSentences(report, items);
  const clauses = splitItemClauses(report.text, items);
  return {
    items: items.map((item) => ({ ...item, marker: printedMarker(printed.text, item) })),
    staffing: findStaffing(report, items, clauses),
    mechanisms: findMechanisms(report, items, clauses),
    quantities: findQuantities(report, items, clauses),
    commitments: findCommitments(report, items),
    ownMarks: rules === null ? [] : findOwnMarks(report, items, rules, clauses),
    sentences,
    tokens: tokens ? tokenizeSentences(report.text, printed.text, sentences) : [],
    diagnostics: [],
  };
}

/** With the brackets that the report has, not those that the rules saw. */
function printedMarker(text: string, { marker, span }: Item): string | null {
  return marker === null ? null : text.slice(span.start, span.start + marker.length);
}

/** The whole narrative; `categories` has the assigned issue categories of each item, in the items' order. */
export function pairNarrative(
  report: Report,
  narrative: UnpairedNarrative,
  categories: readonly (readonly string[])[],
): Narrative {
  const text = toAnalysisText(report.text);
  return { ...narrative, pairs: pairItems({ ...report, text }, narrative.items, categories) };
}
