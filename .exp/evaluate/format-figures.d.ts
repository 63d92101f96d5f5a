import type { Figure } from './evaluate-reports.ts';
/** What stands in the column of intervals, for a reader. */
export declare const INTERVALS_NOTE = "Intervals: b bootstrap over reports, e exact (Clopper\u2013Pearson: fewer than 30 cases, or no resample differs).";
/** The figures as lines of a table with headings; `sides` name the columns that count either side. */
export declare function formatFigures(figures: readonly Figure[], sides: readonly [string, string]): string[];
