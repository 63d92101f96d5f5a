/** Words of 32 places of a text that are handled at once. */
export const BLOCK = 32;
/** For each word of a text the places where it stands, as bits of 32 places each. */
export function maskWords(words) {
    const blocks = Math.ceil(words.length / BLOCK);
    const masks = new Map();
    for (const [at, word] of words.entries()) {
        let mask = masks.get(word);
        if (mask === undefined) {
            mask = new Int32Array(blocks);
            masks.set(word, mask);
        }
        const block = at >>> 5;
        mask[block] = (mask[block] ?? 0) | (1 << (at & 31));
    }
    return masks;
}
//# sourceMappingURL=word-masks.js.map