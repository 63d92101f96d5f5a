import type { Report } from '../../report/report.ts';
import { type ItemSentence } from '../item-clauses.ts';
import type { Item, Mechanism } from '../narrative.ts';
/**
 * Named arrangements (codebook, 5) in order of the text: one for each clause with its verb, or for each name under a shared verb;
 * none inside problems. The span runs from the verb to the end of the name.
 */
export declare function findMechanisms(report: Pick<Report, 'text'> & Partial<Pick<Report, 'year'>>, items: readonly Item[], sentences?: readonly ItemSentence[]): Mechanism[];
