import type { Comparison } from '../compare-report.ts';
import type { LayerScore } from '../tally.ts';
/** Statements on staff: a hit where count, employment and polarity are equal. Null: the gold has no such layer. */
export declare function scoreStaffing(comparison: Comparison): LayerScore | null;
