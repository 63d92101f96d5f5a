import { boundRule } from "./join-rule.js";
/**
 * Finds every pair of a stored and an added set that a rule links, and no other, told by the numbers of their forms with the larger
 * set first; ranges of stored sets must be given in ascending order. The few added sets are indexed, and the many stored ones go by
 * twice, as the smaller and as the larger set of a pair. The prefixes of a pair meet in any order that both sides agree on, so stored
 * sets need not be ordered anew.
 */
export function createStoredScan(stored, added, rule, onPair) {
    const bounds = boundRule(rule);
    const counts = { pairs: 0, candidates: 0 };
    const listen = (...pair) => {
        counts.pairs++;
        onPair(...pair);
    };
    const ways = [false, true].map((isStoredLarger) => scanOneWay(stored, added, bounds, isStoredLarger, counts, listen));
    const probeRange = (first, last) => {
        for (const scan of ways)
            scan(first, last);
    };
    return { probeRange, counts };
}
/** Shared members are counted as far as this: it is more than any filter asks for. */
const MOST_COUNTED = 254;
const GIVEN_UP = 255;
/** One way: of the smaller set of a pair the prefix is looked at, of the larger one, or where both are equal the added one, all. */
function scanOneWay(stored, added, bounds, isStoredLarger, counts, onPair) {
    const { extra } = bounds;
    const whole = (size) => size;
    const prefix = (size) => Math.min(size, bounds.indexed(size) + extra);
    const [lookedUp, indexed] = isStoredLarger ? [whole, prefix] : [prefix, whole];
    const { lowest, starts, isMet, sets, rests } = indexSegment(added, indexed);
    const slotCount = starts.length - 1;
    const firstLive = starts.slice();
    const count = added.numbers.length;
    const sizes = Uint32Array.from(added.numbers, (_, set) => sizeOf(added, set));
    const setOfSize = findSizes(sizes);
    const largestAdded = sizes[count - 1] ?? 0;
    const overlaps = new Uint8Array(count);
    const touched = new Uint32Array(count);
    const promising = new Uint32Array(count);
    // what depends on the size of the stored set alone: sets come in order of size, so it is seldom redone
    const needed = new Uint32Array(count);
    let firstBeyond = new Uint32Array(0);
    let sizeOfNeeded = -1;
    let low = 0;
    const { offsets, values } = stored;
    const prepareSize = (size) => {
        sizeOfNeeded = size;
        for (let other = 0; other < count; other++) {
            const otherSize = sizes[other] ?? 0;
            needed[other] = isStoredLarger ? bounds.overlap(size, otherSize) : bounds.overlap(otherSize, size);
        }
        low = isStoredLarger ? 0 : setOfSize(size);
        const longestPrefix = prefix(size);
        firstBeyond = Uint32Array.from({ length: lookedUp(size) }, (_, place) => {
            if (!isStoredLarger)
                return count;
            // what is left of the stored set, with what the other can have shared before, must do
            const most = size - place + Math.min(place, longestPrefix);
            return setOfSize(Math.min(size, bounds.largestY(most) + 1));
        });
    };
    const scanSet = (set) => {
        const start = offsets[set] ?? 0;
        const size = (offsets[set + 1] ?? 0) - start;
        if (size === 0 || (!isStoredLarger && size > largestAdded))
            return;
        if (size !== sizeOfNeeded)
            prepareSize(size);
        let touchedCount = 0;
        let promisingCount = 0;
        for (let place = 0; place < firstBeyond.length; place++) {
            const slot = (values[start + place] ?? 0) - lowest;
            if (slot >= slotCount)
                break;
            if ((((isMet[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 0)
                continue;
            const end = starts[slot + 1] ?? 0;
            let posting = firstLive[slot] ?? 0;
            // what is too small now is too small for all that follow
            while (posting < end && (sets[posting] ?? 0) < low)
                posting++;
            firstLive[slot] = posting;
            const beyond = firstBeyond[place] ?? 0;
            const rest = size - place;
            for (; posting < end; posting++) {
                const other = sets[posting] ?? 0;
                if (other >= beyond)
                    break;
                const overlap = overlaps[other] ?? 0;
                if (overlap >= MOST_COUNTED)
                    continue;
                if (overlap === 0)
                    touched[touchedCount++] = other;
                const least = needed[other] ?? 0;
                if (overlap + Math.min(rest, rests[posting] ?? 0) < least) {
                    // position filter: too little is left of one of them
                    overlaps[other] = GIVEN_UP;
                    continue;
                }
                overlaps[other] = overlap + 1;
                // a pair that shares enough shares that many in its longer prefixes
                if (overlap + 1 === Math.min(1 + extra, least))
                    promising[promisingCount++] = other;
            }
        }
        for (let which = 0; which < promisingCount; which++) {
            const other = promising[which] ?? 0;
            if (overlaps[other] === GIVEN_UP)
                continue;
            counts.candidates++;
            const otherSize = sizes[other] ?? 0;
            const otherStart = added.offsets[other] ?? 0;
            const shared = countShared({ values, start, end: start + size }, { values: added.values, start: otherStart, end: otherStart + otherSize }, needed[other] ?? 0);
            if (shared < 0)
                continue;
            const [own, ofOther] = [stored.numbers[set] ?? 0, added.numbers[other] ?? 0];
            const [x, y] = isStoredLarger ? [own, ofOther] : [ofOther, own];
            const [sizeX, sizeY] = isStoredLarger ? [size, otherSize] : [otherSize, size];
            const verdict = bounds.judge(shared, sizeX, sizeY);
            if (verdict !== null)
                onPair(x, y, verdict.similarity, verdict.kind);
        }
        for (let which = 0; which < touchedCount; which++)
            overlaps[touched[which] ?? 0] = 0;
    };
    return (first, last) => {
        for (let set = first; set < last; set++)
            scanSet(set);
    };
}
function sizeOf({ offsets }, set) {
    return (offsets[set + 1] ?? 0) - (offsets[set] ?? 0);
}
/** Of sets in order of size the first that is at least as large as asked for; their number where none is. */
function findSizes(sizes) {
    const largest = sizes[sizes.length - 1] ?? 0;
    const first = new Uint32Array(largest + 2).fill(sizes.length);
    for (let set = sizes.length - 1; set >= 0; set--)
        first[sizes[set] ?? 0] = set;
    for (let size = largest; size >= 0; size--)
        first[size] = Math.min(first[size] ?? 0, first[size + 1] ?? 0);
    return (size) => first[Math.min(size, largest + 1)] ?? 0;
}
function indexSegment({ offsets, values, numbers }, indexed) {
    let lowest = 0;
    let highest = -1;
    for (let at = 0; at < values.length; at++) {
        lowest = Math.min(lowest, values[at] ?? 0);
        highest = Math.max(highest, values[at] ?? 0);
    }
    const starts = new Uint32Array(highest - lowest + 2);
    const isMet = new Uint32Array((starts.length >>> 5) + 1);
    const forEach = (visit) => {
        for (let set = 0; set < numbers.length; set++) {
            const start = offsets[set] ?? 0;
            const size = (offsets[set + 1] ?? 0) - start;
            const length = size === 0 ? 0 : Math.min(size, indexed(size));
            for (let place = 0; place < length; place++)
                visit((values[start + place] ?? 0) - lowest, set, size - place);
        }
    };
    forEach((slot) => {
        starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
        isMet[slot >>> 5] = (isMet[slot >>> 5] ?? 0) | (1 << (slot & 31));
    });
    for (let slot = 1; slot < starts.length; slot++)
        starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
    const total = starts[starts.length - 1] ?? 0;
    const postings = { lowest, starts, isMet, sets: new Uint32Array(total), rests: new Uint32Array(total) };
    const next = starts.slice();
    forEach((slot, set, rest) => {
        const at = next[slot] ?? 0;
        postings.sets[at] = set;
        postings.rests[at] = rest;
        next[slot] = at + 1;
    });
    return postings;
}
/** Members that two stretches share; −1 as soon as `needed` is out of reach. */
function countShared(a, b, needed) {
    let [i, j, shared] = [a.start, b.start, 0];
    while (i < a.end && j < b.end) {
        if (shared + Math.min(a.end - i, b.end - j) < needed)
            return -1;
        const difference = (a.values[i] ?? 0) - (b.values[j] ?? 0);
        if (difference === 0)
            shared++;
        if (difference <= 0)
            i++;
        if (difference >= 0)
            j++;
    }
    return shared >= needed ? shared : -1;
}
//# sourceMappingURL=scan-stored.js.map