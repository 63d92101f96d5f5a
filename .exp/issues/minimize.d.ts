/** The value of a function at `point`; writes its gradient into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;
/**
 * The minimum of a smooth convex function, from 0, by limited-memory BFGS with backtracking (Liu and Nocedal, Math. Program. 45, 1989).
 * Stops where the gradient is shorter than `tolerance` times what it was at 0, or after `steps` steps. Nothing is drawn at random.
 */
export declare function minimize(objective: Objective, dimension: number, { steps, tolerance }?: {
    readonly steps?: number;
    readonly tolerance?: number;
}): Float64Array;
