import type { Store } from './open-store.ts';
/** How many of the files stand in the database as reports; of several with the same bytes only one does. */
export declare function countReports(store: Store, paths: readonly string[]): Promise<number>;
