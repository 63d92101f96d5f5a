import type { YearOfAgency } from '../findings/check-years.ts';
import type { Store } from './open-store.ts';
/** Cells that checks across years look at, report by report, of all reports whose agency and year are known and that copy no other. */
export declare function readYears(store: Store): Promise<YearOfAgency[]>;
