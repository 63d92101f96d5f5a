/** A text without white space, full-width ASCII and capitals folded; `offsets[i]` is where character i stood. */
export interface FoldedText {
    readonly text: string;
    readonly offsets: Uint32Array;
}
/** Folds for comparison only: the text itself stays as it is. Each kept code unit gives one code unit. */
export declare function foldText(text: string): FoldedText;
