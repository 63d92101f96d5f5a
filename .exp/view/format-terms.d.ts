import type { DistinctiveTerm } from '../findings/distinctive-terms.ts';
/** Each group's words with their z-score, tf-idf and counts (in the group / in all), a line a word, for a terminal. */
export declare function formatTerms(terms: readonly DistinctiveTerm[]): string;
