import type { Report } from '../report/report.ts';
import { findCommitments } from './commitments.ts';
import { splitItems } from './items/split-items.ts';
import { findMechanisms } from './mechanisms/find-mechanisms.ts';
import type { Narrative } from './narrative.ts';
import { pairItems } from './pairs/pair-items.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { assignRoles } from './roles/assign-roles.ts';
import { splitSentences } from './sentences.ts';
import { findStaffing } from './staffing/find-staffing.ts';

/** What can be marked before items have categories. */
export type UnpairedNarrative = Omit<Narrative, 'pairs'>;

/** Everything that a report's narrative sections say, but for the pairs, which need the items' categories (`pairNarrative`). */
export function describeNarrative(report: Report): UnpairedNarrative {
  const items = assignRoles(report, splitItems(report));
  return {
    items,
    staffing: findStaffing(report, items),
    mechanisms: findMechanisms(report, items),
    quantities: findQuantities(report, items),
    commitments: findCommitments(report, items),
    sentences: splitSentences(report, items),
    diagnostics: [],
  };
}

/** The whole narrative; `categories` has the assigned issue categories of each item, in the items' order. */
export function pairNarrative(
  report: Report,
  narrative: UnpairedNarrative,
  categories: readonly (readonly string[])[],
): Narrative {
  return { ...narrative, pairs: pairItems(report, narrative.items, categories) };
}
