import type { IntegerSets } from './integer-sets.ts';
import { joinArrays } from './join-arrays.ts';
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
export function createMemberOrder(saved: readonly Int32Array[]): MemberOrder {
  const known = joinArrays(saved, Int32Array);
  let rankOf = (member: number) => known[member] ?? -1;
  const later = new Map<number, number>();
  for (let member = 0; member < known.length; member++) {
    const place = known[member] ?? 0;
    if (place < 0) later.set(member, place);
  }
  const orderOf = (member: number): number => {
    const rank = rankOf(member);
    if (rank >= 0) return rank;
    const place = later.get(member) ?? -1 - later.size;
    later.set(member, place);
    return place;
  };
  return {
    orderOf,
    settle(ordered) {
      rankOf = ordered.rankOf;
      return { ...ordered.sets, numbers: ordered.original };
    },
    encode({ offsets, values }, bySize, firstNumber) {
      const encoded = new Int32Array(values.length);
      const ends = new Uint32Array(bySize.length + 1);
      let length = 0;
      for (const [place, set] of bySize.entries()) {
        const start = length;
        for (let at = offsets[set] ?? 0; at < (offsets[set + 1] ?? 0); at++)
          encoded[length++] = orderOf(values[at] ?? 0);
        encoded.subarray(start, length).sort();
        ends[place + 1] = length;
      }
      return { offsets: ends, values: encoded, numbers: bySize.map((set) => firstNumber + set) };
    },
  };
}
