import type { Words } from './report-words.ts';
/**
 * Change (0–2) from one text to another, symmetric; 0 where they are equal word by word, 2 where they share no word in order:
 *
 *     c = (words added + words dropped) / ((n + m) / 2),    n, m = the words of each
 *
 * What is added and dropped is what a shortest comparison marks (diff); a word that is replaced is dropped and added. Neither has
 * words, or one has more than `mostWords`: NaN. Cohen, Malloy & Nguyen 2020. n·m/32 steps, so bounded by `mostWords`.
 */
export declare function measureSimpleChange(first: readonly Words[], second: readonly Words[], mostWords?: number): number;
/**
 * Simple similarity (0–1) of each pair of a corpus, in order, from their changes: (c_max − c) / (c_max − c_min), with the largest and
 * the smallest change of the corpus, so that the most changed pair has 0 and the least changed 1. All alike: NaN, as is a
 * change that is NaN. Sim_Simple of Cohen, Malloy & Nguyen 2020.
 */
export declare function scaleSimple(changes: readonly number[]): number[];
/** The smallest and the largest number; NaN is passed over, and is both where nothing else is there. */
export declare function findExtremes(values: readonly number[]): {
    least: number;
    most: number;
};
/**
 * Length of the longest common subsequence of two lists of words, exact: 32 places of the first at once (Hyyrö 2004). A bit of
 * `open` that is cleared stands for one more shared word.
 */
export declare function countShared(a: readonly string[], b: readonly string[]): number;
