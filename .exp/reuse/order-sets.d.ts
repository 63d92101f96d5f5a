import { type IntegerSets } from './integer-sets.ts';
/** Sets ready to be indexed, in memory that threads share. */
export interface OrderedSets {
    /** Smallest set first, ties by number; members renamed by rarity (0 is the rarest) and ascending. */
    readonly sets: IntegerSets;
    /** The number that each set had before. */
    readonly original: Uint32Array;
    readonly memberCount: number;
    /** The new name of a member; −1 for one that stands in no set. A function: a thread is not given it. */
    rankOf(member: number): number;
}
/** Renames members by rarity, ties by first place, and orders the sets by size. */
export declare function orderSets(given: IntegerSets): OrderedSets;
/** Zeros in memory that threads share. */
export declare function shareIntegers(length: number): Uint32Array;
