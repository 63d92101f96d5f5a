/** The 14 issue categories of corpus/codebook.md, 2, in its order: the order of the model's outputs. */
export declare const CATEGORIES: readonly ["content", "timeliness", "requests", "interpretation", "engagement", "channels", "institutions", "awareness", "capacity", "oversight", "standardization", "review", "publicity", "effectiveness"];
export type Category = (typeof CATEGORIES)[number];
/**
 * `labelled`: at least one category; `unspecific`: an item that names no aspect; `uncertain`: the model is near its thresholds;
 * `none_due`: not a problem, measure or remedy.
 */
export type LabelState = 'labelled' | 'unspecific' | 'uncertain' | 'none_due';
/** What an item is about; one entry of `categories` for each category, in the order of the model's (`CATEGORIES`, unless the user trained one of his own), empty for `none_due`. */
export interface ItemLabels {
    readonly state: LabelState;
    readonly categories: readonly CategoryScore[];
}
export interface CategoryScore {
    /** A `Category`, unless the model has a codebook of the user's own. */
    readonly category: string;
    /** 0–1, rounded to 4 decimals before the threshold is applied. */
    readonly probability: number;
    readonly assigned: boolean;
}
