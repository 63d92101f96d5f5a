import type { Store } from './open-store.ts';
import type { Table } from './schema/table.ts';
/**
 * Writes the query's rows as one sheet, text as text and never as a formula. Texts that a cell cannot hold are cut and say so.
 * Throws InputError for more rows than a sheet can hold. The whole sheet is made in memory.
 */
export declare function writeWorkbook(store: Store, table: Table, query: string, path: string): Promise<{
    rows: number;
    cutCells: number;
}>;
