import type { Comparison } from '../compare-report.ts';
import type { LayerScore } from '../tally.ts';
/** Items of equal text, in all and apart for 一 and 五. Null: the gold has no items. */
export declare function scoreItems({ gold, goldItems, foundItems, itemMatches }: Comparison): LayerScore | null;
