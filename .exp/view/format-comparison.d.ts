import type { SentencePair } from '../reuse/compare-reports.ts';
/**
 * Two reports sentence by sentence for a terminal: what is equal, what differs and how, what one alone has, and how many sentences were
 * too short to be compared and are not shown.
 */
export declare function formatComparison(pairs: readonly SentencePair[], names: readonly [string, string], tooShort: number): string;
