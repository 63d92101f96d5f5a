import type { Report } from '../../report/report.ts';
import { type ItemSentence } from '../item-clauses.ts';
import type { Item, Staffing } from '../narrative.ts';
/** Who does the disclosure work, as the items tell it (codebook, 4), in order of the text; empty where none does. */
export declare function findStaffing(report: Pick<Report, 'text'>, items: readonly Item[], sentences?: readonly ItemSentence[]): Staffing[];
