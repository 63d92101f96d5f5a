import type { LabelledTokens } from './train-linear.ts';
import type { TrainingItem } from './training-items.ts';
/** Training rows with the fold that each belongs to. */
export interface FoldedRows extends LabelledTokens {
    readonly folds: readonly string[];
}
/**
 * The items' rows, and behind them rows joined from two or three items of one fold and role, with the labels of all: real items are
 * often longer than written ones and name several aspects, and a model that reads only short ones is lost in them. Nothing is drawn
 * at random.
 */
export declare function joinItems(items: readonly TrainingItem[], tokens: readonly (readonly string[])[], folds: readonly string[]): FoldedRows;
