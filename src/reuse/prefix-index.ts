import { countSets } from './integer-sets.ts';
import { type OrderedSets, shareIntegers } from './order-sets.ts';

/** Sets in order of size with the postings of their prefixes, ready to be probed; all of it in memory that threads share. */
export interface PrefixIndex extends Omit<OrderedSets, 'rankOf'> {
  /** Postings of member m: `[postingStarts[m], postingEnds[m])` of the three arrays below, in order of the sets. */
  readonly postingStarts: Uint32Array;
  readonly postingEnds: Uint32Array;
  readonly postingSets: Uint32Array;
  readonly postingPlaces: Uint32Array;
  /** The size of each posting's set, which a probe need not look up then. */
  readonly postingSizes: Uint32Array;
}

/**
 * Indexes of each set its rarest members, as many as `prefixLength` says for its size: where |x| − o + 1 are indexed, a set that
 * shares o members with it must hold one of them (Chaudhuri, Ganti & Kaushik 2006). An empty set has no postings.
 */
export function indexPrefixes(ordered: OrderedSets, prefixLength: (size: number) => number): PrefixIndex {
  const { memberCount } = ordered;
  const { offsets, values } = ordered.sets;
  const count = countSets(ordered.sets);
  const lengthOf = (set: number) => {
    const size = (offsets[set + 1] ?? 0) - (offsets[set] ?? 0);
    return size === 0 ? 0 : Math.min(size, prefixLength(size));
  };
  const postingStarts = shareIntegers(memberCount);
  const postingEnds = shareIntegers(memberCount);
  for (let set = 0; set < count; set++) {
    const start = offsets[set] ?? 0;
    const end = start + lengthOf(set);
    for (let at = start; at < end; at++) {
      const member = values[at] ?? 0;
      postingEnds[member] = (postingEnds[member] ?? 0) + 1;
    }
  }
  let total = 0;
  for (let member = 0; member < memberCount; member++) {
    postingStarts[member] = total;
    total += postingEnds[member] ?? 0;
    postingEnds[member] = postingStarts[member] ?? 0;
  }
  const postingSets = shareIntegers(total);
  const postingPlaces = shareIntegers(total);
  const postingSizes = shareIntegers(total);
  for (let set = 0; set < count; set++) {
    const start = offsets[set] ?? 0;
    const end = start + lengthOf(set);
    for (let at = start; at < end; at++) {
      const member = values[at] ?? 0;
      const posting = postingEnds[member] ?? 0;
      postingSets[posting] = set;
      postingPlaces[posting] = at - start;
      postingSizes[posting] = (offsets[set + 1] ?? 0) - start;
      postingEnds[member] = posting + 1;
    }
  }
  const { sets, original } = ordered;
  const postings = { postingStarts, postingEnds, postingSets, postingPlaces, postingSizes };
  return { sets, original, memberCount, ...postings };
}
