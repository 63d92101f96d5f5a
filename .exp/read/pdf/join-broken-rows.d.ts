import type { PageGrid } from './page-grid.ts';
import type { PageLine } from './page-line.ts';
/** What stands on a page, page numbers and running heads aside. */
interface GridPage {
    readonly lines: readonly PageLine[];
    /** Top to bottom. */
    readonly grids: readonly PageGrid[];
}
/**
 * The pages with the rows of tables that a page's end divides put together on the earlier page: Word and LibreOffice break a row where
 * the page ends, even in the middle of a label or of a number.
 */
export declare function joinBrokenRows<T extends GridPage>(pages: readonly T[]): T[];
export {};
