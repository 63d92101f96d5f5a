import { type Token, type ValueRun } from './value-run.ts';
/** A run as the cells of one row: a token or null, a blank, under each column; the last column is the total. */
export type Reading = readonly (Token | null)[];
/**
 * Every reading of `[from, to)` of a run as `width` cells whose last is the sum of the others; slashes count as 0, and so do blanks,
 * which may stand anywhere unless `hasBlanks` is false. None where the run holds no such row; null where there are too many to go
 * on with.
 */
export declare function readSums(run: ValueRun, { from, to }: {
    readonly from: number;
    readonly to: number;
}, width: number, { hasBlanks }?: {
    hasBlanks?: boolean;
}): Reading[] | null;
