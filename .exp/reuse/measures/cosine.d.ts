import type { Words } from './report-words.ts';
/**
 * Cosine similarity (0–1) of the term frequencies of two texts, symmetric:
 *
 *     Σ f(w) g(w) / (√Σ f(w)² √Σ g(w)²),    f, g = how often a word stands in each
 *
 * One text without words: NaN. Sim_Cosine of Cohen, Malloy & Nguyen 2020. Linear in the words.
 */
export declare function measureCosine(first: readonly Words[], second: readonly Words[]): number;
