import type { Decision } from './cross-validate.ts';
import type { CurvePoint } from './draw-curve.ts';
import type { FoldedRows } from './join-items.ts';
import { type LinearOptions } from './train-linear.ts';
interface CurveRequest {
    readonly categories: readonly string[];
    readonly options: LinearOptions;
    readonly rows: FoldedRows;
    readonly judges: readonly string[];
    readonly decision: Decision;
}
/**
 * Micro F1 on the judging authors of models that learned from an eighth to all of the other authors' rows, spread evenly over them;
 * calibration and thresholds are those of the finished model. Where all authors judge, the last one does, and the rest teach.
 */
export declare function measureCurve({ categories, options, rows, judges, decision }: CurveRequest): CurvePoint[];
export {};
