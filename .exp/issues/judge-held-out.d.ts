import type { Judged } from './choose-thresholds.ts';
import { type Decision, type FoldScorer } from './cross-validate.ts';
import type { FoldedRows } from './join-items.ts';
/** What models say of items that they never read, and the calibration and thresholds that follow. */
export interface HeldOut extends Decision {
    /** Written items of the judged folds, with calibrated probabilities. */
    readonly judged: Judged;
    /** Categories assigned to each of them, calibration and thresholds from the other folds. */
    readonly assigned: readonly (readonly string[])[];
    /** Author of each. */
    readonly folds: readonly string[];
}
/**
 * Scores every judged fold by a model that was trained without it (joined rows too), and chooses calibration and thresholds on the
 * written items of all judged folds together.
 */
export declare function judgeHeldOut(categories: readonly string[], rows: FoldedRows, judges: readonly string[], scorer: FoldScorer): HeldOut;
