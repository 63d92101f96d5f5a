import { type IntegerSets } from './integer-sets.ts';
import { type JoinRule } from './join-rule.ts';
import { type OrderedSets } from './order-sets.ts';
import type { JoinCounts, PairListener } from './probe-index.ts';
export interface JoinOptions {
    /** Jaccard similarity from which a pair counts, in (0, 1]. */
    readonly threshold: number;
    /** Called once for each pair with first < second, in no promised order; pairs are not kept. */
    readonly onPair: (first: number, second: number, similarity: number) => void;
    /** Threads that probe, from 1 (default: the caller's own). The pairs are the same with any number. */
    readonly threads?: number;
}
/**
 * Every pair of sets whose Jaccard similarity |a ∩ b| / |a ∪ b| is at least the threshold, and no other: the exact all-pairs
 * join with length, prefix and position filters (Bayardo, Ma & Srikant 2007; Xiao, Wang, Lin & Yu 2008). Memory is that of the
 * index, whatever the number of pairs. Empty sets are similar to nothing. Throws InputError for a threshold outside (0, 1]: at
 * 0 every pair would count.
 */
export declare function joinSimilar(sets: IntegerSets, options: JoinOptions): JoinCounts;
/** As `joinSimilar` by any rule, over sets that are ordered already; the larger set of a pair is named first. */
export declare function joinOrdered(ordered: OrderedSets, rule: JoinRule, threads: number, onPair: PairListener): JoinCounts;
/** Throws InputError for a similarity outside (0, 1]. */
export declare function checkThreshold(name: string, threshold: number): void;
