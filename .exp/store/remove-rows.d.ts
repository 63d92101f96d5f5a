import type { DuckDBConnection } from '@duckdb/node-api';
/**
 * Deletes all rows that belong to the reports or rest on them: their own, the links, passages, changes and slips of other reports
 * with them, and checks across years. The user's own columns (`report_meta`) stay.
 */
export declare function removeRows(connection: DuckDBConnection, reportIds: readonly string[]): Promise<void>;
/** Says that reuse was computed over other reports than those that are stored now. */
export declare function markReuseStale(connection: DuckDBConnection): Promise<void>;
