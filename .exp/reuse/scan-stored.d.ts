import { type JoinRule } from './join-rule.ts';
import type { JoinCounts, PairListener, RangeProbe } from './probe-index.ts';
/** Sets in order of size whose members are numbered in one order, rare first; members that were first met later are below 0. */
export interface SetSegment {
    /** Set i is `values[offsets[i] … offsets[i + 1])`, ascending. */
    readonly offsets: Uint32Array;
    readonly values: Uint32Array | Int32Array;
    /** The number of each set's form. */
    readonly numbers: Uint32Array;
}
/**
 * Finds every pair of a stored and an added set that a rule links, and no other, told by the numbers of their forms with the larger
 * set first; ranges of stored sets must be given in ascending order. The few added sets are indexed, and the many stored ones go by
 * twice, as the smaller and as the larger set of a pair. The prefixes of a pair meet in any order that both sides agree on, so stored
 * sets need not be ordered anew.
 */
export declare function createStoredScan(stored: SetSegment, added: SetSegment, rule: JoinRule, onPair: PairListener): {
    readonly probeRange: RangeProbe;
    readonly counts: JoinCounts;
};
