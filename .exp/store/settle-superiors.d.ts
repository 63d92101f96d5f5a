import type { Store } from './open-store.ts';
/**
 * Sets both superiors of every agency whose superior is an agency of the table, over all agencies. What the user's list says
 * stays, unless it names an agency that the table does not have. No row is added for a superior. Called at the end of a run, once all reports are stored.
 */
export declare function settleSuperiors(store: Store): Promise<void>;
