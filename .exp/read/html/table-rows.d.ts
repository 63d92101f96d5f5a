import { type PageElement } from './page-nodes.ts';
export interface TableRow {
    /** Which group (`thead`, `tbody`, `tfoot`) holds the row: a cell does not reach out of it. */
    readonly group: PageElement;
    readonly row: PageElement;
    readonly cells: readonly PageElement[];
}
/** The rows of a table that are shown, the head first and the foot last as they are printed; those of tables inside it are not. */
export declare function tableRows(table: PageElement): TableRow[];
