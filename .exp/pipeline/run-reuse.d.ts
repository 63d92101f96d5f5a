import { type ReuseOptions } from '../reuse/index.ts';
import { type Store } from '../store/index.ts';
export interface ReuseSummary {
    readonly sentences: number;
    readonly families: number;
    readonly slips: number;
    /** Why the index for the next run could not be kept; null for nearly all. */
    readonly indexFault: string | null;
}
/**
 * Finds what the stored reports share, measures it, and stores both in place of what was found before. Copies of one report count
 * once. What was joined in an earlier run with the same options is not joined again: the index is kept in a file beside the database,
 * and new wordings alone are added to it. All that follows from the join, and the measures, are computed anew for all.
 */
export declare function runReuse(store: Store, given: Partial<ReuseOptions>): Promise<ReuseSummary>;
