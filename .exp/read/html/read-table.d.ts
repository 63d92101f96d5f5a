import type { GridSketch } from '../write-grid.ts';
import { type PageElement } from './page-nodes.ts';
import type { TableRow } from './table-rows.ts';
/**
 * Rows of data as a grid, its cells placed as a browser places them. Spans that run out of the rows or of their group, or over
 * another cell, are cut; `readCell` gives a cell's text. Columns that no row uses are left out.
 */
export declare function readTable(rows: readonly TableRow[], readCell: (cell: PageElement) => string): GridSketch;
