import type { FitOptions } from './fit-category.ts';
import { type Vocabulary } from './sparse-rows.ts';
/** Documents as lists of distinct tokens, and for each document the categories that hold. */
export interface LabelledTokens {
    readonly tokens: readonly (readonly string[])[];
    readonly labels: readonly (readonly string[])[];
    /** False for documents made of others: their tokens are not counted again. */
    readonly written: readonly boolean[];
}
export interface LinearOptions extends FitOptions {
    /** A token in fewer items is unknown to the model. */
    readonly minimumCount: number;
    /** The vocabulary is cut to so many tokens, those with the greatest weights, and the model trained again. */
    readonly maximumTokens: number;
}
/** Category k of a row x of length 1 has the score x · weights[·, k] + bias[k]; `weights` holds the categories of a token side by side. */
export interface LinearModel {
    readonly categories: readonly string[];
    readonly vocabulary: Vocabulary;
    readonly weights: Float32Array;
    readonly bias: Float32Array;
}
/** One L2-regularised logistic regression a category over idf-weighted presence of tokens. The same data give the same model. */
export declare function trainLinear(data: LabelledTokens, categories: readonly string[], options: LinearOptions): LinearModel;
/** A score for each row and category, row by row; positive speaks for the category. */
export declare function scoreRows(model: LinearModel, tokens: readonly (readonly string[])[]): Float64Array;
