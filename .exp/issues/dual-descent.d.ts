import type { SparseRows } from './sparse-rows.ts';
/** Rows with their values; every row has one column more, the bias, with the value 1. */
export interface ValuedRows extends Pick<SparseRows, 'starts' | 'columns'> {
    readonly values: Float64Array;
    /** Columns, the bias not among them. */
    readonly width: number;
}
/**
 * The weights of the columns and, last, the bias w that minimise ½‖w‖² + Σ importance · ln(1 + exp(−sign · w·row)): logistic regression by
 * coordinate descent on its dual (Yu, Huang and Lin, Machine Learning 85, 2011), which needs some twenty passes over the rows where
 * quasi-Newton steps need a hundred. The rows are taken in shuffled orders that are always the same; nothing else is drawn.
 */
export declare function fitLogistic(rows: ValuedRows, signs: Int8Array, importances: Float64Array): Float64Array;
