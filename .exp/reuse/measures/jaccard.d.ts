import type { Words } from './report-words.ts';
/**
 * Jaccard similarity (0–1) of the sets of words of two texts, |A ∩ B| / |A ∪ B|, symmetric; how often a word stands plays no part.
 * Neither text has words: NaN. Sim_Jaccard of Cohen, Malloy & Nguyen 2020. Linear in the words.
 */
export declare function measureJaccard(first: readonly Words[], second: readonly Words[]): number;
