import type { Comparison } from '../compare-report.ts';
import { type LayerScore } from '../tally.ts';
/**
 * Every cell of the gold: value equal (null: no number), unit equal where the gold has one. A cell that is not found has no number.
 * Null: the gold has no tables.
 */
export declare function scoreCells({ gold, analysis }: Comparison): LayerScore | null;
