import { type JoinRule, type LinkKind } from './join-rule.ts';
import type { PrefixIndex } from './prefix-index.ts';
/** Joins the sets `[first, last)` of an index with those before them; ranges must be given in ascending order. */
export type RangeProbe = (first: number, last: number) => void;
export interface JoinCounts {
    readonly pairs: number;
    /** Pairs whose overlap had to be counted: what the filters let through. */
    readonly candidates: number;
}
/** Told of each pair by the numbers that the sets had before they were ordered; x is the one that stands later in the index. */
export type PairListener = (x: number, y: number, similarity: number, kind: LinkKind) => void;
/**
 * A probe of an index of one's own for a thread: it keeps counters for each set. Length, prefix and position filters as in PPJoin
 * (Xiao, Wang, Lin & Yu 2008); what they let through is counted member by member, and given up as soon as the threshold is out of
 * reach.
 */
export declare function createRangeProbe(index: PrefixIndex, rule: JoinRule, onPair: PairListener): {
    readonly probeRange: RangeProbe;
    readonly counts: JoinCounts;
};
