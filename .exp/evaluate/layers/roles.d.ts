import type { Comparison } from '../compare-report.ts';
import { type LayerScore } from '../tally.ts';
/** Roles on matched items, and on all items of the gold, where a missed item is a missed role. Null: the gold has no items. */
export declare function scoreRoles({ gold, narrative, itemMatches }: Comparison): LayerScore | null;
