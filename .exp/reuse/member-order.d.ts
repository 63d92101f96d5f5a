import type { IntegerSets } from './integer-sets.ts';
import type { OrderedSets } from './order-sets.ts';
import type { SetSegment } from './scan-stored.ts';
/** The one order of members in which the sets of all layers of an index are sorted. */
export interface MemberOrder {
    orderOf(member: number): number;
    /** Takes the order of the first sets: by rarity among them. */
    settle(ordered: OrderedSets): SetSegment;
    /** Sorts sets that come later; members that are met for the first time come before all others, as nothing is rarer. */
    encode(sets: IntegerSets, bySize: Uint32Array, firstNumber: number): SetSegment;
}
/** An order of no members, or the saved one: for each member, numbered through all pieces, its place. */
export declare function createMemberOrder(saved: readonly Int32Array[]): MemberOrder;
