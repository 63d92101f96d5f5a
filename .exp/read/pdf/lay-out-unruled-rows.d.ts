import type { PageLine } from './page-line.ts';
/** A stretch of a line between wide gaps. */
export interface UnruledCell {
    readonly text: string;
    readonly left: number;
    readonly right: number;
    /** Of the baseline. */
    readonly y: number;
    readonly size: number;
}
export interface UnruledLine {
    readonly page: PageLine;
    readonly cells: readonly UnruledCell[];
    /** How many of the last cells are figures. */
    readonly values: number;
}
/**
 * The rows of a table from the lines on which it is printed, top to bottom: labels and figures under their columns, '' where a column
 * has none; heads of columns as rows of words. A row whose label is not sure has none.
 */
export declare function layOutUnruledRows(lines: readonly UnruledLine[]): string[][];
