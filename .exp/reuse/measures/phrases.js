/** The phrases of `length` words that stand in a sentence, in order, repeats included; a shorter sentence has none. */
export function listPhrases(words, length) {
    const phrases = [];
    // words hold no white space, so a blank parts them without doubt
    for (let at = 0; at + length <= words.length; at++)
        phrases.push(words.slice(at, at + length).join(' '));
    return phrases;
}
/** Share (0–1) of a text's words that stand in sentences for which `holds`. No words: NaN. */
export function shareOfWords(sentences, holds) {
    let total = 0;
    let held = 0;
    for (const [at, words] of sentences.entries()) {
        total += words.length;
        if (holds(words, at))
            held += words.length;
    }
    return held / total;
}
//# sourceMappingURL=phrases.js.map