import type { Store } from './open-store.ts';
import type { Row } from './row.ts';
/**
 * Puts the rows in place of all rows of a table, or of those that match `only`, in one transaction. Throws for a table that is not
 * of the schema.
 */
export declare function replaceRows(store: Store, tableName: string, rows: readonly Row[], options?: {
    readonly only?: {
        readonly column: string;
        readonly values: readonly string[];
    };
}): Promise<void>;
