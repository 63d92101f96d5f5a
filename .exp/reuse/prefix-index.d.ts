import { type OrderedSets } from './order-sets.ts';
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
export declare function indexPrefixes(ordered: OrderedSets, prefixLength: (size: number) => number): PrefixIndex;
