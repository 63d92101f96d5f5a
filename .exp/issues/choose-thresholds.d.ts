/** Probabilities row by row, and which categories hold in each row. */
export interface Judged {
    readonly categories: readonly string[];
    readonly probabilities: Float64Array;
    readonly labels: readonly (readonly string[])[];
    /** How much each row counts; all the same where not given. */
    readonly weights?: readonly number[];
}
/**
 * For each category the probability (0–1, two decimals) from which it is assigned: its own optimum of F1, drawn towards the common
 * optimum of micro F1 by as much as it has few items, since the best cut among few is an accident.
 */
export declare function chooseThresholds(judged: Judged): number[];
