import type { Report } from '../../report/report.ts';
import { type ItemSentence } from '../item-clauses.ts';
import type { Item, Quantity } from '../narrative.ts';
/**
 * The counts that the items claim (codebook, 6), in order of the text; a denial (未收到申请) is a count of 0, and reconsideration and
 * litigation under one figure are two claims.
 */
export declare function findQuantities(report: Pick<Report, 'text' | 'year'>, items: readonly Item[], sentences?: readonly ItemSentence[]): Quantity[];
