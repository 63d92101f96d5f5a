import type { Words } from './report-words.ts';
/**
 * Redundancy (0–1) of a report, higher means more is said twice:
 *
 *     words in sentences that stand word for word at another place of the same report / words of the report
 *
 * Each copy counts, the first too. Sentences are compared by their words, so punctuation plays no part. No words: NaN.
 * Dyer, Lang & Stice-Lawrence 2017. Linear in the words.
 */
export declare function measureRedundancy(sentences: readonly Words[]): number;
