import type { Judged } from './choose-thresholds.ts';
import {
  type Decision,
  decideHeldOut,
  type FoldScorer,
  fitDecision,
  scoreHeldOut,
} from './cross-validate.ts';
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
export function judgeHeldOut(
  categories: readonly string[],
  rows: FoldedRows,
  judges: readonly string[],
  scorer: FoldScorer,
): HeldOut {
  const width = categories.length;
  const all = scoreHeldOut(rows, rows.folds, width, scorer, judges);
  const chosen = rows.folds.flatMap((fold, row) => (rows.written[row] && judges.includes(fold) ? [row] : []));
  const scores = Float64Array.from(
    chosen.flatMap((row) => [...all.subarray(row * width, (row + 1) * width)]),
  );
  const labels = chosen.map((row) => rows.labels[row] ?? []);
  const folds = chosen.map((row) => rows.folds[row] ?? '');
  return {
    ...fitDecision(categories, scores, labels, folds),
    ...decideHeldOut(categories, scores, labels, folds),
    folds,
  };
}
