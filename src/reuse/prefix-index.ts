import { countSets, type IntegerSets } from './integer-sets.ts';
import { minimumOverlap } from './overlap.ts';

/** Sets in order of size with the postings of their prefixes, ready to be probed. */
export interface PrefixIndex {
  /** Smallest set first; members renamed by rarity (0 is the rarest) and ascending. */
  readonly sets: IntegerSets;
  /** The number that each set had before it was ordered. */
  readonly original: Uint32Array;
  /** Postings of member m: `[postingStarts[m], postingEnds[m])` of the two arrays below, in order of the sets. */
  readonly postingStarts: Uint32Array;
  readonly postingEnds: Uint32Array;
  readonly postingSets: Uint32Array;
  readonly postingPlaces: Uint32Array;
}

/**
 * Orders and indexes sets for a self-join: of each set only the first |x| − ⌈2t/(1+t)·|x|⌉ + 1 rarest members, as a set that is
 * at least as large and similar must hold one of them in its own prefix.
 */
export function buildPrefixIndex(sets: IntegerSets, threshold: number): PrefixIndex {
  const { ordered, original, memberCount } = orderSets(sets);
  const { offsets, values } = ordered;
  const count = countSets(ordered);
  const lengths = new Uint32Array(count);
  const postingStarts = new Uint32Array(memberCount);
  const postingEnds = new Uint32Array(memberCount);
  for (let set = 0; set < count; set++) {
    const start = offsets[set] ?? 0;
    const size = (offsets[set + 1] ?? 0) - start;
    const length = size === 0 ? 0 : size - minimumOverlap(size, size, threshold) + 1;
    lengths[set] = length;
    for (let place = 0; place < length; place++) {
      const member = values[start + place] ?? 0;
      postingEnds[member] = (postingEnds[member] ?? 0) + 1;
    }
  }
  let total = 0;
  for (let member = 0; member < memberCount; member++) {
    postingStarts[member] = total;
    total += postingEnds[member] ?? 0;
    postingEnds[member] = postingStarts[member] ?? 0;
  }
  const postingSets = new Uint32Array(total);
  const postingPlaces = new Uint32Array(total);
  for (let set = 0; set < count; set++) {
    const start = offsets[set] ?? 0;
    for (let place = 0; place < (lengths[set] ?? 0); place++) {
      const member = values[start + place] ?? 0;
      const at = postingEnds[member] ?? 0;
      postingSets[at] = set;
      postingPlaces[at] = place;
      postingEnds[member] = at + 1;
    }
  }
  return { sets: ordered, original, postingStarts, postingEnds, postingSets, postingPlaces };
}

/** Renames members by rarity, ties by their number, and orders the sets by size, ties by their number. */
function orderSets(sets: IntegerSets): { ordered: IntegerSets; original: Uint32Array; memberCount: number } {
  const count = countSets(sets);
  const { ranks, memberCount } = rankMembers(sets.values);
  const sizeOf = (set: number) => (sets.offsets[set + 1] ?? 0) - (sets.offsets[set] ?? 0);
  const original = Uint32Array.from({ length: count }, (_, set) => set);
  original.sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);
  const offsets = new Uint32Array(count + 1);
  const values = new Uint32Array(sets.values.length);
  let length = 0;
  for (let place = 0; place < count; place++) {
    const set = original[place] ?? 0;
    const start = length;
    for (let at = sets.offsets[set] ?? 0; at < (sets.offsets[set + 1] ?? 0); at++)
      values[length++] = ranks[at] ?? 0;
    values.subarray(start, length).sort();
    offsets[place + 1] = length;
  }
  return { ordered: { offsets, values }, original, memberCount };
}

/** For each value its rank by frequency; equal values have equal ranks. */
function rankMembers(values: Uint32Array): { ranks: Uint32Array; memberCount: number } {
  const dense = new Uint32Array(values.length);
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    let number = numbers.get(value);
    if (number === undefined) {
      number = counts.length;
      numbers.set(value, number);
      counts.push(0);
    }
    dense[at] = number;
    counts[number] = (counts[number] ?? 0) + 1;
  }
  const order = Uint32Array.from(counts, (_, number) => number);
  order.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const rankOf = new Uint32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) rankOf[order[rank] ?? 0] = rank;
  for (let at = 0; at < dense.length; at++) dense[at] = rankOf[dense[at] ?? 0] ?? 0;
  return { ranks: dense, memberCount: order.length };
}
