import { MOST_EDIT_WORDS } from "./minimum-edit.js";
import { BLOCK, maskWords } from "./word-masks.js";
/**
 * Change (0–2) from one text to another, symmetric; 0 where they are equal word by word, 2 where they share no word in order:
 *
 *     c = (words added + words dropped) / ((n + m) / 2),    n, m = the words of each
 *
 * What is added and dropped is what a shortest comparison marks (diff); a word that is replaced is dropped and added. Neither has
 * words, or one has more than `mostWords`: NaN. Cohen, Malloy & Nguyen 2020. n·m/32 steps, so bounded by `mostWords`.
 */
export function measureSimpleChange(first, second, mostWords = MOST_EDIT_WORDS) {
    const [a, b] = [first.flat(), second.flat()];
    if (Math.max(a.length, b.length) > mostWords)
        return Number.NaN;
    const size = a.length + b.length;
    return (size - 2 * countShared(a, b)) / (size / 2);
}
/**
 * Simple similarity (0–1) of each pair of a corpus, in order, from their changes: (c_max − c) / (c_max − c_min), with the largest and
 * the smallest change of the corpus, so that the most changed pair has 0 and the least changed 1. All alike: NaN, as is a
 * change that is NaN. Sim_Simple of Cohen, Malloy & Nguyen 2020.
 */
export function scaleSimple(changes) {
    const { least, most } = findExtremes(changes);
    return changes.map((change) => (most > least ? (most - change) / (most - least) : Number.NaN));
}
/** The smallest and the largest number; NaN is passed over, and is both where nothing else is there. */
export function findExtremes(values) {
    let [least, most] = [Number.NaN, Number.NaN];
    for (const value of values) {
        if (Number.isNaN(value))
            continue;
        if (!(least <= value))
            least = value;
        if (!(most >= value))
            most = value;
    }
    return { least, most };
}
/**
 * Length of the longest common subsequence of two lists of words, exact: 32 places of the first at once (Hyyrö 2004). A bit of
 * `open` that is cleared stands for one more shared word.
 */
export function countShared(a, b) {
    const masks = maskWords(a);
    const open = new Uint32Array(Math.ceil(a.length / BLOCK)).fill(0xff_ff_ff_ff);
    for (const word of b) {
        const mask = masks.get(word);
        // a word that a lacks changes nothing
        if (mask === undefined)
            continue;
        let carry = 0;
        for (let block = 0; block < open.length; block++) {
            const bits = open[block] ?? 0;
            const met = (bits & (mask[block] ?? 0)) >>> 0;
            const sum = bits + met + carry;
            carry = sum > 0xff_ff_ff_ff ? 1 : 0;
            open[block] = sum | (bits - met);
        }
    }
    let shared = 0;
    for (let at = 0; at < a.length; at++)
        if ((((open[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 0)
            shared++;
    return shared;
}
//# sourceMappingURL=simple-change.js.map