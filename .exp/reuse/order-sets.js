import { countSets } from "./integer-sets.js";
import { rankMembers } from "./rank-members.js";
/** Renames members by rarity, ties by first place, and orders the sets by size. */
export function orderSets(given) {
    const count = countSets(given);
    const { ranks, memberCount, rankOf } = rankMembers(given.values);
    const original = orderBySize(given, count);
    const offsets = shareIntegers(count + 1);
    const values = shareIntegers(given.values.length);
    let length = 0;
    for (let place = 0; place < count; place++) {
        const set = original[place] ?? 0;
        const start = length;
        for (let at = given.offsets[set] ?? 0; at < (given.offsets[set + 1] ?? 0); at++)
            values[length++] = ranks[at] ?? 0;
        sortShort(values, start, length);
        offsets[place + 1] = length;
    }
    return { sets: { offsets, values }, original, memberCount, rankOf };
}
/** Zeros in memory that threads share. */
export function shareIntegers(length) {
    return new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT));
}
/** Counting sort: stable, so that sets of one size keep their order. */
function orderBySize(sets, count) {
    let largest = 0;
    for (let set = 0; set < count; set++)
        largest = Math.max(largest, sizeOf(sets, set));
    const starts = new Uint32Array(largest + 2);
    for (let set = 0; set < count; set++) {
        const size = sizeOf(sets, set);
        starts[size + 1] = (starts[size + 1] ?? 0) + 1;
    }
    for (let size = 1; size < starts.length; size++)
        starts[size] = (starts[size] ?? 0) + (starts[size - 1] ?? 0);
    const ordered = shareIntegers(count);
    for (let set = 0; set < count; set++) {
        const size = sizeOf(sets, set);
        const at = starts[size] ?? 0;
        ordered[at] = set;
        starts[size] = at + 1;
    }
    return ordered;
}
function sizeOf({ offsets }, set) {
    return (offsets[set + 1] ?? 0) - (offsets[set] ?? 0);
}
// the sets of sentences are short: sorting by insertion saves a call of the engine's sort for each
const LONGEST_INSERTION = 80;
function sortShort(values, start, end) {
    if (end - start > LONGEST_INSERTION) {
        values.subarray(start, end).sort();
        return;
    }
    for (let at = start + 1; at < end; at++) {
        const value = values[at] ?? 0;
        let place = at;
        while (place > start && (values[place - 1] ?? 0) > value) {
            values[place] = values[place - 1] ?? 0;
            place--;
        }
        values[place] = value;
    }
}
//# sourceMappingURL=order-sets.js.map