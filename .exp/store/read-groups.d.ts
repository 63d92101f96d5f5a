import type { Store } from './open-store.ts';
export declare const GROUPINGS: readonly ["report", "agency", "year", "category", "role"];
export type Grouping = (typeof GROUPINGS)[number];
/** The text of one item, its markers (一是, （一）) left out, under the name of the group that it belongs to. */
export interface GroupedText {
    readonly group: string;
    readonly text: string;
}
/**
 * The items of a database under their groups, sorted by group and place; copies (`same_as`) and items without a group are left out,
 * and an item of several categories stands under each.
 */
export declare function readGroups(store: Store, by: Grouping): Promise<GroupedText[]>;
