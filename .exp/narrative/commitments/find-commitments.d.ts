import type { Report } from '../../report/report.ts';
import type { Commitment, Item } from '../narrative.ts';
/**
 * For every measure: who, by when, how much, with what (codebook, 7), each the plainest mention or null; `actionability` is the share
 * (0, 0.25 … 1) of the four that are given. No measures: empty.
 */
export declare function findCommitments(report: Report, items: readonly Item[]): Commitment[];
