import type { Comparison } from '../compare-report.ts';
import type { LayerScore } from '../tally.ts';
/**
 * Links of a problem and an answer: a hit where both items are matched and linked. Null: the gold has no items, or has answers but
 * none that says what it answers.
 */
export declare function scorePairs({ gold, narrative, goldItems, foundItems, itemMatches, }: Comparison): LayerScore | null;
