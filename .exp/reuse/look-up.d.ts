import { type JoinRule } from './join-rule.ts';
import type { OrderedSets } from './order-sets.ts';
/**
 * Finds again what a join has told of one set: by `near` all sets that are near it, by `contained` those that contain it. `onMatch` is
 * told of the sets by the numbers that they had before they were ordered, in no promised order.
 */
export type LookUp = (set: number, onMatch: (other: number, similarity: number) => void) => void;
/** An index that is asked for one set at a time, where a join goes through all: it takes longer and keeps no pair. */
export declare function createLookUp(ordered: OrderedSets, rule: Exclude<JoinRule, {
    kind: 'either';
}>): LookUp;
