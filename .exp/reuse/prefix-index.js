import { countSets } from "./integer-sets.js";
import { shareIntegers } from "./order-sets.js";
/**
 * Indexes of each set its rarest members, as many as `prefixLength` says for its size: where |x| − o + 1 are indexed, a set that
 * shares o members with it must hold one of them (Chaudhuri, Ganti & Kaushik 2006). An empty set has no postings.
 */
export function indexPrefixes(ordered, prefixLength) {
    const { memberCount } = ordered;
    const { offsets, values } = ordered.sets;
    const count = countSets(ordered.sets);
    const lengthOf = (set) => {
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
//# sourceMappingURL=prefix-index.js.map