import type { Check } from '../report/check.ts';
import type { CellReference } from '../report/tables/statutory-tables.ts';
import type { Store } from './open-store.ts';
/** A rule held against a report and the same agency's report of the year before. */
export interface CorpusCheck {
    readonly reportId: string;
    /** Null where there is no report of the year before, so that the rule does not apply. */
    readonly otherReportId: string | null;
    /** `check.cells` are of `reportId`; its spans are not stored. */
    readonly check: Check;
    /** Cells of the other report. */
    readonly otherCells: readonly CellReference[];
}
/** Stores the checks across years (rules `years.…`) in place of all that were stored, in one transaction. */
export declare function writeCorpusChecks(store: Store, checks: readonly CorpusCheck[]): Promise<void>;
