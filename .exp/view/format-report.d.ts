import type { Explanation } from '../issues/index.ts';
import type { ReportDigest } from '../store/read-digest.ts';
export interface FormatOptions {
    /** Columns of the terminal. */
    readonly width: number;
    /** Whole texts, mechanisms, quantities, diagnostics; else one line for each problem and answer. */
    readonly detail: boolean;
    /** The words that decided each role. */
    readonly why: boolean;
    /** Why each problem, measure and remedy has its categories, in printed order; empty where nobody asked. */
    readonly reasons?: readonly (readonly Explanation[])[];
}
/**
 * One report for a terminal: its parts, problems → answers with their categories, staffing, findings. Of each no more than a reader
 * looks through; how many more there are is told. Ends in a line break.
 */
export declare function formatReport(digest: ReportDigest, options: FormatOptions): string;
