import type { IntegerSets } from './integer-sets.ts';
/** Members that two sets of these sizes must share to reach the threshold. */
export declare function minimumOverlap(sizeA: number, sizeB: number, threshold: number): number;
/** Size of the smallest set that can be similar to one of `size` members, and the overlap with any that is. */
export declare function minimumSize(size: number, threshold: number): number;
/** Counts the members that sets x and y share; −1 as soon as `needed` is out of reach. */
export type Counter = (x: number, y: number, needed: number) => number;
export declare function createCounter(sets: IntegerSets): Counter;
