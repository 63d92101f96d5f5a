import type { Store } from './open-store.ts';
/** Agency → the agency above it. */
export interface SuperiorMaps {
    /** The government above (块). */
    readonly territorial: ReadonlyMap<string, string>;
    /** The same bureau one level up (条). */
    readonly functional: ReadonlyMap<string, string>;
}
/** Both lines of superiors as stored; an agency without an entry has none that is known. */
export declare function readSuperiors(store: Store): Promise<SuperiorMaps>;
