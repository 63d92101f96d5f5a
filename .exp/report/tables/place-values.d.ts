import type { RowPosition } from './labelled-rows.ts';
import { type PrintedCell } from './table-rows.ts';
/** The cells of one row under its columns, or why they could not be placed. */
export type Placement = {
    readonly cells: readonly PrintedCell[];
    readonly inferredBy: readonly string[];
} | {
    readonly cells: null;
    readonly readings: number;
};
export interface PlacingHelp {
    /** A rule of the row that one stretch alone may keep. */
    readonly identity?: {
        readonly rule: string;
        readonly holds: (figures: readonly number[]) => boolean;
    } | undefined;
    /** Where the stretch begins in other rows of the same length (`agreedShift`); null where they do not tell. */
    readonly shift?: number | null | undefined;
}
/**
 * Puts the printed cells of a row under `count` columns. As many cells as columns: in order. More: the stretch of that length that
 * holds every figure, if there is one only, or one only in which `identity` holds, or the one that stands where other rows have
 * theirs. Fewer, or several readings: not placed.
 */
export declare function placeValues(values: readonly PrintedCell[], count: number, { identity, shift }?: PlacingHelp): Placement;
/** One row as far as its place on the line is concerned, with the number of its columns. */
export interface AlignedRow {
    readonly values: readonly PrintedCell[];
    readonly place: RowPosition;
    readonly columnCount: number;
}
/**
 * Where in its values the columns of `row` begin, as rows of the same length show whose figures leave one possibility; null where
 * none does, or they disagree. Merged cells leave blanks before and behind the columns, at the same place in all rows.
 */
export declare function agreedShift(row: AlignedRow, others: readonly AlignedRow[]): number | null;
