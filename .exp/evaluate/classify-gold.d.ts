import type { GoldReport } from './gold.ts';
/** An item of the gold with what surrounds it, for a classifier. */
export interface GoldItemContext {
    readonly file: string;
    /** Position in the gold's `items`. */
    readonly item: number;
    readonly text: string;
    readonly role: string;
    /** Texts of the items that it is a child of, outermost first. */
    readonly parents: readonly string[];
    /** The item before it in its section; null for the first. */
    readonly before: string | null;
}
/** For each report file the categories assigned to each item of its gold; empty for items that have none due. */
export type GoldItemLabels = ReadonlyMap<string, readonly (readonly string[])[]>;
/**
 * Has every problem, measure and remedy of the gold classified, in one call, so that the classifier is scored apart from the finding
 * of items. `classify` answers with the ids of the categories of each item, in the order given. Throws if it answers for fewer or more.
 */
export declare function classifyGold(gold: readonly GoldReport[], classify: (items: readonly GoldItemContext[]) => Promise<readonly (readonly string[])[]>): Promise<GoldItemLabels>;
