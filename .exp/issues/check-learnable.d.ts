import { type TrainingItem } from './training-items.ts';
/** Where items were read, for what is said of them. */
export interface ItemOrigin {
    readonly path: string;
    /** `line 43`, of the item at that position. */
    place(position: number): string;
}
/** What keeps a label from being a category, in words, or null: labels.json, the model and its card list them by commas, lines and |. */
export declare function findLabelFault(label: string): string | null;
/**
 * Throws an InputError, with the file and the lines where `origin` tells them, where items cannot be learned from: too many, an id or a
 * text that stands twice, a category whose name the model cannot keep, or one that fewer than two items have or lack.
 */
export declare function checkLearnable(items: readonly TrainingItem[], categories: readonly string[], origin?: ItemOrigin | null): void;
