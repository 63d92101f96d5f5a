import type { Comparison } from '../compare-report.ts';
import type { LayerScore } from '../tally.ts';
/**
 * Counts that the narrative claims: a hit where value and family of the subject (before the point) are equal; the unit apart, among
 * hits. Null: the gold has no such layer.
 */
export declare function scoreQuantities(comparison: Comparison): LayerScore | null;
