import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
/** An open database. One program has it for writing, or several have it for reading. */
export interface Store {
    readonly path: string;
    readonly instance: DuckDBInstance;
    readonly connection: DuckDBConnection;
    /** The transaction that others wait for; transaction.ts alone touches it. */
    readonly queue: {
        last: Promise<void>;
    };
}
export interface OpenOptions {
    /** `create` (default): made where there is none; `existing`: refused where there is none; `read`: the same, and not written to. */
    readonly mode?: 'create' | 'existing' | 'read';
    /** Memory that DuckDB may take before it goes on in temporary files. Default: a quarter of the machine's, at least 512. */
    readonly memoryLimitMb?: number;
    /** Threads of DuckDB. Default: those of the machine, at most 8; the stored rows are the same with any number. */
    readonly threads?: number;
}
/**
 * Opens the database in a file, or in memory for `:memory:`, and makes its tables where it is new. Throws InputError where the
 * place cannot be used, the file is another program's, locked, damaged, or of another version of the schema.
 */
export declare function openStore(path: string, options?: OpenOptions): Promise<Store>;
/** Closes the database once its last transaction has ended, and gives up its lock. May be called twice. */
export declare function closeStore(store: Store): Promise<void>;
