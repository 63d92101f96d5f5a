import type { Words } from './report-words.ts';
/** Words on one side beyond which two texts are not compared word by word: the work grows with the product of both lengths. */
export declare const MOST_EDIT_WORDS = 20000;
/**
 * Minimum-edit similarity (0–1) of two texts, symmetric; 1 where they are equal word by word:
 *
 *     1 − d / max(n, m),    d = fewest words to add, drop or replace on the way from one to the other; n, m = their words
 *
 * Neither has words, or one has more than `mostWords`: NaN. Sim_MinEdit of Cohen, Malloy & Nguyen 2020; the division by the longer
 * length is ours, for a range that lengths leave alone. n·m/32 steps, so bounded by `mostWords`.
 */
export declare function measureMinimumEdit(first: readonly Words[], second: readonly Words[], mostWords?: number): number;
/**
 * Levenshtein distance of two lists of words, exact: 32 cells of a column of the table at once (Myers 1999, in blocks as in
 * Hyyrö 2003). Bits of `rises` and `falls` say where the column goes up or down by one.
 */
export declare function countEdits(a: readonly string[], b: readonly string[]): number;
