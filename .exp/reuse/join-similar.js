import { InputError } from "../text/input-error.js";
import { countSets } from "./integer-sets.js";
import { boundRule } from "./join-rule.js";
import { runJoin } from "./join-threads.js";
import { orderSets } from "./order-sets.js";
import { indexPrefixes } from "./prefix-index.js";
/**
 * Every pair of sets whose Jaccard similarity |a ∩ b| / |a ∪ b| is at least the threshold, and no other: the exact all-pairs
 * join with length, prefix and position filters (Bayardo, Ma & Srikant 2007; Xiao, Wang, Lin & Yu 2008). Memory is that of the
 * index, whatever the number of pairs. Empty sets are similar to nothing. Throws InputError for a threshold outside (0, 1]: at
 * 0 every pair would count.
 */
export function joinSimilar(sets, options) {
    const { threshold, onPair, threads = 1 } = options;
    checkThreshold('threshold', threshold);
    const listen = (x, y, similarity) => x < y ? onPair(x, y, similarity) : onPair(y, x, similarity);
    return joinOrdered(orderSets(sets), { kind: 'near', threshold }, threads, listen);
}
/** As `joinSimilar` by any rule, over sets that are ordered already; the larger set of a pair is named first. */
export function joinOrdered(ordered, rule, threads, onPair) {
    if (countSets(ordered.sets) < 2)
        return { pairs: 0, candidates: 0 };
    const { indexed, extra } = boundRule(rule);
    const index = indexPrefixes(ordered, (size) => indexed(size) + extra);
    return runJoin({ kind: 'join', index, rule }, threads, onPair);
}
/** Throws InputError for a similarity outside (0, 1]. */
export function checkThreshold(name, threshold) {
    if (!(threshold > 0 && threshold <= 1)) {
        throw new InputError(`${name}: ${threshold}; give a similarity above 0 and at most 1`);
    }
}
//# sourceMappingURL=join-similar.js.map