import { countSets } from "./integer-sets.js";
import { boundRule } from "./join-rule.js";
import { createCounter } from "./overlap.js";
import { indexPrefixes } from "./prefix-index.js";
/** An index that is asked for one set at a time, where a join goes through all: it takes longer and keeps no pair. */
export function createLookUp(ordered, rule) {
    const bounds = boundRule(rule);
    const index = indexPrefixes(ordered, bounds.probed);
    const { offsets, values } = ordered.sets;
    const countShared = createCounter(ordered.sets);
    const count = countSets(ordered.sets);
    const placeOf = new Uint32Array(count);
    for (let place = 0; place < count; place++)
        placeOf[ordered.original[place] ?? 0] = place;
    const seenAt = new Float64Array(count);
    let question = 0;
    const sizeOf = (place) => (offsets[place + 1] ?? 0) - (offsets[place] ?? 0);
    const isNear = rule.kind === 'near';
    return (set, onMatch) => {
        const own = placeOf[set] ?? 0;
        const size = sizeOf(own);
        if (size === 0)
            return;
        const lookedUp = isNear ? bounds.probed(size) : bounds.indexed(size);
        const smallest = isNear ? bounds.smallestY(size) : size + 1;
        const largest = bounds.largestX(size);
        question++;
        seenAt[own] = question;
        for (let at = 0; at < lookedUp; at++) {
            const member = values[(offsets[own] ?? 0) + at] ?? 0;
            const end = index.postingEnds[member] ?? 0;
            for (let posting = firstOfSize(index, member, smallest, sizeOf); posting < end; posting++) {
                const other = index.postingSets[posting] ?? 0;
                if (sizeOf(other) > largest)
                    break;
                if (seenAt[other] === question)
                    continue;
                seenAt[other] = question;
                const [x, y] = other > own ? [other, own] : [own, other];
                const shared = countShared(x, y, bounds.overlap(sizeOf(x), sizeOf(y)));
                const verdict = shared < 0 ? null : bounds.judge(shared, sizeOf(x), sizeOf(y));
                if (verdict !== null)
                    onMatch(ordered.original[other] ?? 0, verdict.similarity);
            }
        }
    };
}
/** The first posting of a member whose set has at least that size: postings stand in order of size. */
function firstOfSize({ postingStarts, postingEnds, postingSets }, member, size, sizeOf) {
    let low = postingStarts[member] ?? 0;
    let high = postingEnds[member] ?? 0;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sizeOf(postingSets[middle] ?? 0) < size)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
//# sourceMappingURL=look-up.js.map