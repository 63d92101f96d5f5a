import { fitLogistic, type ValuedRows } from './dual-descent.ts';

export interface FitOptions {
  /** Weight of the data against the penalty ½‖w‖²; larger fits closer. */
  readonly fit: number;
  /** Power of (negatives ÷ positives) by which positives count more: 0 not at all, 1 as much as all negatives together. */
  readonly balance: number;
}

/** The weights of the columns and, last, the bias of one category; `positive` is 1 for the rows that have it, else 0. */
export function fitCategory(rows: ValuedRows, positive: Uint8Array, options: FitOptions): Float64Array {
  const { fit, balance } = options;
  const positives = positive.reduce((sum, is) => sum + is, 0);
  const extra = positives === 0 ? 1 : ((positive.length - positives) / positives) ** balance;
  return fitLogistic(
    rows,
    Int8Array.from(positive, (is) => (is === 1 ? 1 : -1)),
    Float64Array.from(positive, (is) => fit * (is === 1 ? extra : 1)),
  );
}
