import { type ValuedRows } from './dual-descent.ts';
export interface FitOptions {
    /** Weight of the data against the penalty ½‖w‖²; larger fits closer. */
    readonly fit: number;
    /** Power of (negatives ÷ positives) by which positives count more: 0 not at all, 1 as much as all negatives together. */
    readonly balance: number;
}
/** The weights of the columns and, last, the bias of one category; `positive` is 1 for the rows that have it, else 0. */
export declare function fitCategory(rows: ValuedRows, positive: Uint8Array, options: FitOptions): Float64Array;
