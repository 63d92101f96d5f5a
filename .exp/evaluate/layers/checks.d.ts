import type { Comparison } from '../compare-report.ts';
import type { LayerScore } from '../tally.ts';
/**
 * Broken rules other than hints, equal where the rule and the set of cells are. Those of which the gold is not certain are neither
 * required nor wrong. Null: the gold has no findings.
 */
export declare function scoreChecks({ gold, analysis }: Comparison): LayerScore | null;
