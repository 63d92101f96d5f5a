import type { Span } from '../../text/span.ts';
/** A cell as it was printed, whatever the layout. */
export interface PrintedCell {
    readonly text: string;
    readonly span: Span;
}
/** Cells that stand in one row, in printed order. */
export type PrintedRow = readonly PrintedCell[];
/** True where the cell is blank, a slash or a figure: what may stand under a column, not what may name a row. */
export declare function isValue(cell: PrintedCell): boolean;
/** True where nothing is printed in the cell. */
export declare function isBlank(cell: PrintedCell): boolean;
