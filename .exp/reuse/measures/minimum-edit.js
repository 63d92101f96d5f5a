import { BLOCK, maskWords } from "./word-masks.js";
/** Words on one side beyond which two texts are not compared word by word: the work grows with the product of both lengths. */
export const MOST_EDIT_WORDS = 20_000;
/**
 * Minimum-edit similarity (0–1) of two texts, symmetric; 1 where they are equal word by word:
 *
 *     1 − d / max(n, m),    d = fewest words to add, drop or replace on the way from one to the other; n, m = their words
 *
 * Neither has words, or one has more than `mostWords`: NaN. Sim_MinEdit of Cohen, Malloy & Nguyen 2020; the division by the longer
 * length is ours, for a range that lengths leave alone. n·m/32 steps, so bounded by `mostWords`.
 */
export function measureMinimumEdit(first, second, mostWords = MOST_EDIT_WORDS) {
    const [a, b] = [first.flat(), second.flat()];
    const longer = Math.max(a.length, b.length);
    return longer > mostWords ? Number.NaN : 1 - countEdits(a, b) / longer;
}
/**
 * Levenshtein distance of two lists of words, exact: 32 cells of a column of the table at once (Myers 1999, in blocks as in
 * Hyyrö 2003). Bits of `rises` and `falls` say where the column goes up or down by one.
 */
export function countEdits(a, b) {
    if (a.length === 0)
        return b.length;
    const masks = maskWords(a);
    const blocks = Math.ceil(a.length / BLOCK);
    const rises = new Int32Array(blocks).fill(-1);
    const falls = new Int32Array(blocks);
    const last = 1 << ((a.length - 1) & 31);
    let distance = a.length;
    for (const word of b) {
        const mask = masks.get(word);
        // the top row of the table rises by one with every word of b
        let carry = 1;
        for (let block = 0; block < blocks; block++) {
            const rise = rises[block] ?? 0;
            const fall = falls[block] ?? 0;
            let equal = mask?.[block] ?? 0;
            const vertical = equal | fall;
            if (carry < 0)
                equal |= 1;
            const horizontal = (((equal & rise) + rise) ^ rise) | equal;
            let up = fall | ~(horizontal | rise);
            let down = rise & horizontal;
            const top = block === blocks - 1 ? last : 1 << 31;
            const out = (up & top) !== 0 ? 1 : (down & top) !== 0 ? -1 : 0;
            up = (up << 1) | (carry > 0 ? 1 : 0);
            down = (down << 1) | (carry < 0 ? 1 : 0);
            rises[block] = down | ~(vertical | up);
            falls[block] = up & vertical;
            carry = out;
        }
        distance += carry;
    }
    return distance;
}
//# sourceMappingURL=minimum-edit.js.map