import { type Judged } from './choose-thresholds.ts';
import { type Calibration } from './issue-model.ts';
import type { LabelledTokens } from './train-linear.ts';
import type { TrainingItem } from './training-items.ts';
/** Scores for the rows of `held` (row by row, a score a category) by a model trained on `rest`. */
export type FoldScorer = (rest: LabelledTokens, held: readonly (readonly string[])[]) => Float64Array;
/** What turns scores into labels. */
export interface Decision {
    readonly calibrations: readonly Calibration[];
    readonly thresholds: readonly number[];
}
/**
 * The name of the fold of each item: its author, so that every author is judged by a model that never read him; five folds by turns
 * where all items have one author.
 */
export declare function assignFolds(items: readonly TrainingItem[]): string[];
/** A score for each item and category from the model that was trained without the item's fold; 0 for items of folds that are not `judged`. */
export declare function scoreHeldOut(data: LabelledTokens, folds: readonly string[], categoryCount: number, score: FoldScorer, judged?: readonly string[]): Float64Array;
/**
 * Calibration and thresholds from held-out scores. Each fold counts the same, however many items it has: what the model meets next is
 * another author, not another item of the most diligent one.
 */
export declare function fitDecision(categories: readonly string[], scores: Float64Array, labels: LabelledTokens['labels'], folds: readonly string[]): Decision;
/**
 * What would have been assigned to each item, where calibration and thresholds too come from the other folds; and with which
 * probabilities. The models behind the other folds' scores did read the fold: two numbers a category are little to carry it over.
 */
export declare function decideHeldOut(categories: readonly string[], scores: Float64Array, labels: LabelledTokens['labels'], folds: readonly string[]): {
    readonly assigned: string[][];
    readonly judged: Judged;
};
