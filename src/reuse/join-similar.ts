import { InputError } from '../text/input-error.ts';
import { countSets, type IntegerSets } from './integer-sets.ts';
import { boundRule, type JoinRule } from './join-rule.ts';
import { runJoin } from './join-threads.ts';
import { type OrderedSets, orderSets } from './order-sets.ts';
import { indexPrefixes } from './prefix-index.ts';
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
export function joinSimilar(sets: IntegerSets, options: JoinOptions): JoinCounts {
  const { threshold, onPair, threads = 1 } = options;
  checkThreshold('threshold', threshold);
  const listen = (x: number, y: number, similarity: number) =>
    x < y ? onPair(x, y, similarity) : onPair(y, x, similarity);
  return joinOrdered(orderSets(sets), { kind: 'near', threshold }, threads, listen);
}

/** As `joinSimilar` by any rule, over sets that are ordered already; the larger set of a pair is named first. */
export function joinOrdered(
  ordered: OrderedSets,
  rule: JoinRule,
  threads: number,
  onPair: PairListener,
): JoinCounts {
  if (countSets(ordered.sets) < 2) return { pairs: 0, candidates: 0 };
  const { indexed, extra } = boundRule(rule);
  const index = indexPrefixes(ordered, (size) => indexed(size) + extra);
  return runJoin({ kind: 'join', index, rule }, threads, onPair);
}

/** Throws InputError for a similarity outside (0, 1]. */
export function checkThreshold(name: string, threshold: number): void {
  if (!(threshold > 0 && threshold <= 1)) {
    throw new InputError(`${name}: ${threshold}; give a similarity above 0 and at most 1`);
  }
}
