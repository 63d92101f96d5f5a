import type { Store } from './open-store.ts';
/** Fingerprints of the stored reports by the SHA-256 of their bytes: a file with both need not be analysed again. */
export declare function storedFingerprints(store: Store): Promise<ReadonlyMap<string, string>>;
/** Sets the paths of stored reports whose files were moved; `paths` has a path for each SHA-256, unknown ones are passed over. */
export declare function updatePaths(store: Store, paths: ReadonlyMap<string, string>): Promise<void>;
/** Takes a report out of the database with all that rests on it. A report that is not stored: nothing happens. */
export declare function removeReport(store: Store, reportId: string): Promise<void>;
