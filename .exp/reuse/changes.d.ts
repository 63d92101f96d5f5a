import type { Forms } from './forms.ts';
import type { Sameness } from './occurrences.ts';
import type { ReportUnits } from './report-units.ts';
import type { Unit } from './units.ts';
/** What became of a unit from one year's report of an agency to the next. */
export interface Change {
    /** `kept` word for word, `changed` (new figures or wording at or above the threshold), `dropped`, `added`. */
    readonly change: 'kept' | 'changed' | 'dropped' | 'added';
    readonly fromReportId: string;
    readonly toReportId: string;
    /** null for what was added. */
    readonly fromSentenceId: string | null;
    /** null for what was dropped. */
    readonly toSentenceId: string | null;
    readonly sameness: Sameness | null;
    /** 0–1, rounded to 4 decimals; null for what was added or dropped. */
    readonly similarity: number | null;
}
/**
 * Unit by unit, for each agency that has reports of two years running (`pairYears`); units too short to be compared are left out. A
 * unit that went into a longer one, or came out of it, is `changed` and `contained`.
 */
export declare function compareYears(units: readonly Unit[], forms: Forms, reports: readonly ReportUnits[]): Change[];
