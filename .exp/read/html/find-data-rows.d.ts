import type { PageElement } from './page-nodes.ts';
import type { TableRow } from './table-rows.ts';
/**
 * The stretches of rows between cells of prose or tables that may be tables of data, as where a whole report was written into one
 * table; rows of a single cell at their ends are headings and stay outside. Each stretch by its first row.
 */
export declare function findDataRows(rows: readonly TableRow[], layoutCells: ReadonlySet<PageElement>): Map<PageElement, TableRow[]>;
