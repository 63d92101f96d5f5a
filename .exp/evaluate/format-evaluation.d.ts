import type { Evaluation } from './evaluate-reports.ts';
/** The evaluation as a table for a terminal; with `misses`, then every difference, by report. Ends in a line break. */
export declare function formatEvaluation(evaluation: Evaluation, { misses }?: {
    misses?: boolean;
}): string;
