import type { Diagnostic } from '../../text/diagnostic.ts';
import { type PlacingHelp } from './place-values.ts';
import type { Cell, TableName } from './statutory-tables.ts';
import type { PrintedCell } from './table-rows.ts';
export interface FilledRow {
    readonly cells: readonly Cell[];
    readonly diagnostics: readonly Diagnostic[];
}
export interface RowPlace {
    readonly table: TableName;
    readonly row: string;
    readonly columns: readonly string[];
}
export interface FillOptions extends PlacingHelp {
    /** The heading's unit of a column; null for counts. */
    readonly unitOf?: (column: string) => string | null;
}
/** One row of the form from the cells printed under its label. What cannot be placed is `unread`, with a diagnostic. */
export declare function fillRow(place: RowPlace, values: readonly PrintedCell[], options?: FillOptions): FilledRow;
