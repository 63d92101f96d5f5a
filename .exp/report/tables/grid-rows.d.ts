import type { TableGrid } from '../../read/source-document.ts';
import type { PrintedRow } from './table-rows.ts';
/** The rows of grids; a merged cell stands in its first row only. */
export declare function gridRows(text: string, grids: readonly TableGrid[]): PrintedRow[];
