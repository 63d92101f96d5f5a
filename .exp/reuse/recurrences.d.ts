import type { Forms } from './forms.ts';
import type { Sameness } from './occurrences.ts';
import type { ReportUnits } from './report-units.ts';
import type { Unit } from './units.ts';
/** What an agency's report of one year has again of the year before. */
export interface Recurrence {
    /**
     * `problem_returned`: an admitted shortcoming is admitted again; `promise_repeated`: what was promised is promised again;
     * `promise_reported`: what was promised in the problems and measures stands in this year's overview (总体情况).
     */
    readonly kind: 'problem_returned' | 'promise_repeated' | 'promise_reported';
    readonly fromReportId: string;
    readonly toReportId: string;
    readonly fromSentenceId: string;
    readonly toSentenceId: string;
    /** null for a promise that is reported: its tense is left out, and the share of it that stands there is told alone. */
    readonly sameness: Sameness | null;
    /** 0–1, rounded to 4 decimals. */
    readonly similarity: number;
}
/**
 * For each agency with reports of two years running; units without a role or section recur in nothing. In order of the later report,
 * then of the kinds, then of its units. A problem that returns is one in the same words or nearly: a shortcoming that is told
 * otherwise is not found, so the number is a lower bound.
 */
export declare function findRecurrences(units: readonly Unit[], forms: Forms, reports: readonly ReportUnits[], containment: number): Recurrence[];
