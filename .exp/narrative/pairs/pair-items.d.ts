import type { Report } from '../../report/report.ts';
import type { Item, Pair } from '../narrative.ts';
/**
 * Which measures and remedies answer which problems (codebook, 3); several to several, ordered by problem, then answer.
 * `categories[i]` are the issue categories assigned to item i, possibly none. Score: how likely the link is, 0–1, rounded to 4
 * decimals; nothing below 0.15 is linked, and nothing where both ends have a clearly better partner. Of more than 200 answers the
 * nearest 200 of a problem are weighed, and an answer has at most 20 problems.
 * No problems or no answers: empty.
 */
export declare function pairItems(report: Report, items: readonly Item[], categories: readonly (readonly string[])[]): Pair[];
