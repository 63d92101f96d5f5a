import type { HeadingCandidate } from './heading-candidates.ts';
/**
 * The headings of a report, chosen as one chain: numbers must rise (one may be printed twice, before two known titles), and the sum of what speaks for each heading, less what speaks
 * against neighbours (no body between them, skipped numbers, a kind told twice), is the greatest possible.
 */
export declare function chooseHeadings(candidates: readonly HeadingCandidate[], textLength: number): HeadingCandidate[];
