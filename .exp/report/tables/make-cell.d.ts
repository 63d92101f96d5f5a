import type { Cell, CellReference } from './statutory-tables.ts';
import type { PrintedCell } from './table-rows.ts';
/** A cell of the form from a printed one. `unit` is the heading's, for amounts; the cell's own goes before it. */
export declare function makeCell(place: CellReference, printed: PrintedCell, { unit, inferredBy }?: {
    unit?: string | null;
    inferredBy?: readonly string[];
}): Cell;
/** A cell whose row is there and whose content could not be placed. `raw` is all that the row holds. */
export declare function unreadCell(place: CellReference, raw: string): Cell;
