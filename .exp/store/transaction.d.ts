import type { DuckDBConnection } from '@duckdb/node-api';
import type { Store } from './open-store.ts';
/**
 * Does the work in one transaction: all of it is stored, or, where it throws, nothing. Calls wait for one another, since a
 * connection holds one transaction at a time.
 */
export declare function inTransaction<T>(store: Store, work: (connection: DuckDBConnection) => Promise<T>): Promise<T>;
