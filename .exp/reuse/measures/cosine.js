/**
 * Cosine similarity (0–1) of the term frequencies of two texts, symmetric:
 *
 *     Σ f(w) g(w) / (√Σ f(w)² √Σ g(w)²),    f, g = how often a word stands in each
 *
 * One text without words: NaN. Sim_Cosine of Cohen, Malloy & Nguyen 2020. Linear in the words.
 */
export function measureCosine(first, second) {
    const [f, g] = [countWords(first), countWords(second)];
    let dot = 0;
    for (const [word, count] of f)
        dot += count * (g.get(word) ?? 0);
    // one root of the product: equal texts give 1, not a little less
    return dot / Math.sqrt(sumSquares(f) * sumSquares(g));
}
/** How often each word stands in a text. */
function countWords(sentences) {
    const counts = new Map();
    for (const words of sentences)
        for (const word of words)
            counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
}
function sumSquares(counts) {
    let sum = 0;
    for (const count of counts.values())
        sum += count * count;
    return sum;
}
//# sourceMappingURL=cosine.js.map