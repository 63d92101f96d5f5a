import type { Store } from './open-store.ts';
/** Writes the query's rows as CSV (UTF-8 with byte order mark, a header, LF, empty fields for null); returns how many. */
export declare function writeCsv(store: Store, query: string, path: string): Promise<number>;
