import { type PageElement, type PageNode } from './page-nodes.ts';
/** What only arranges the page. */
export interface Layouts {
    /** Tables with one column, with another table in a cell, or with prose in one: their cells are read as blocks. */
    readonly tables: ReadonlySet<PageElement>;
    /** The cells that make a table one of these: with a table or with prose. */
    readonly cells: ReadonlySet<PageElement>;
}
/** The tables below the node that are no tables of data, told by what stands in their cells. */
export declare function findLayoutTables(root: PageNode): Layouts;
