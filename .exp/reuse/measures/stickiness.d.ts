import type { Words } from './report-words.ts';
/**
 * Stickiness (0–1) of a report against that of the year before; directional, higher means more was carried over:
 *
 *     words in later's sentences that hold a phrase of `phraseWords` words that stands in earlier / words of later
 *
 * No words in later: NaN. Dyer, Lang & Stice-Lawrence 2017 (phrases of eight words). Linear in the words.
 */
export declare function measureStickiness(later: readonly Words[], earlier: readonly Words[], phraseWords?: number): number;
