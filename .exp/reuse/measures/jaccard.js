/**
 * Jaccard similarity (0–1) of the sets of words of two texts, |A ∩ B| / |A ∪ B|, symmetric; how often a word stands plays no part.
 * Neither text has words: NaN. Sim_Jaccard of Cohen, Malloy & Nguyen 2020. Linear in the words.
 */
export function measureJaccard(first, second) {
    const [a, b] = [new Set(first.flat()), new Set(second.flat())];
    let shared = 0;
    for (const word of a)
        if (b.has(word))
            shared++;
    return shared / (a.size + b.size - shared);
}
//# sourceMappingURL=jaccard.js.map