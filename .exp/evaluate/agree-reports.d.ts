import type { Report } from '../report/report.ts';
import { type Figure, type Miss } from './evaluate-reports.ts';
import type { GoldReport } from './gold.ts';
/** How far two readers agree who marked the same reports; plain data. */
export interface Agreement {
    /** Files that both have marked, and that could be read, sorted. */
    readonly reports: readonly string[];
    readonly onlyFirst: readonly string[];
    readonly onlySecond: readonly string[];
    /** Of what a narrative says: `gold` counts the first reader's, `found` the second's. No figure depends on who is first. */
    readonly figures: readonly Figure[];
    /** Where the two differ, by report and layer, for whoever settles it. The first reader's mark stands as the gold. */
    readonly differences: readonly Miss[];
    /** Texts of items and marks that are not in the report, or not after the start of their item: they agree with none. */
    readonly unplaced: readonly {
        readonly file: string;
        readonly side: 'first' | 'second';
        readonly text: string;
    }[];
}
/**
 * Holds the marks of two readers against each other as `evaluateReports` holds a program's against a reader's: the same matching and
 * the same figures. `reports`, by file name, are what was marked. A layer that either of the two has not marked in a report is left
 * out for that report.
 */
export declare function agreeReports(first: readonly GoldReport[], second: readonly GoldReport[], reports: ReadonlyMap<string, Report>): Agreement;
