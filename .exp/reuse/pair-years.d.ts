/** What is needed of a report to tell which two follow each other. */
interface ReportOfYear {
    readonly agency: string;
    readonly year: number | null;
    readonly units: readonly unknown[];
}
/** Reports of one agency of two years running. */
export interface YearPair<R extends ReportOfYear> {
    readonly from: R;
    readonly to: R;
}
/**
 * Each report with that of the agency's year before, in order of the later ones. Where an agency has several reports of a year, the
 * one with the most units stands for it (ties: the first in canonical order). Reports of unknown year have none.
 */
export declare function pairYears<R extends ReportOfYear>(reports: readonly R[]): YearPair<R>[];
export {};
