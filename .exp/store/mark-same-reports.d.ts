import type { Store } from './open-store.ts';
/**
 * Sets `reports.same_as` over the whole corpus (the rule: `findSameReports`). Reads every text, and the sentences of agencies with
 * several reports of one year, so it is called once at the end of a run.
 */
export declare function markSameReports(store: Store): Promise<void>;
