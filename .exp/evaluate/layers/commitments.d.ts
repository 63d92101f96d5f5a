import type { Comparison } from '../compare-report.ts';
import { type LayerScore } from '../tally.ts';
/**
 * The parts of what measures promise: a hit where the same part is given in the same item and the two overlap; each part apart and all
 * together. Among measures that both sides have, whether as many parts are given. Null: the gold has no such layer.
 */
export declare function scoreCommitments(comparison: Comparison): LayerScore | null;
