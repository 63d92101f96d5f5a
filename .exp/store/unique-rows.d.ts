import type { Row } from './row.ts';
import type { Table } from './schema/table.ts';
/** The rows without those that repeat the key of an earlier one, and how many were left out. */
export declare function dropRepeatedRows(table: Table, rows: readonly Row[]): {
    rows: readonly Row[];
    dropped: number;
};
