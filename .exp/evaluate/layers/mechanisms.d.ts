import type { Comparison } from '../compare-report.ts';
import type { LayerScore } from '../tally.ts';
/** Mentions of mechanisms: a hit where the type is equal; the status apart, among hits. Null: the gold has no such layer. */
export declare function scoreMechanisms(comparison: Comparison): LayerScore | null;
