import { shareOfWords } from "./phrases.js";
/**
 * Redundancy (0–1) of a report, higher means more is said twice:
 *
 *     words in sentences that stand word for word at another place of the same report / words of the report
 *
 * Each copy counts, the first too. Sentences are compared by their words, so punctuation plays no part. No words: NaN.
 * Dyer, Lang & Stice-Lawrence 2017. Linear in the words.
 */
export function measureRedundancy(sentences) {
    const counts = new Map();
    for (const words of sentences) {
        const key = words.join(' ');
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return shareOfWords(sentences, (words) => (counts.get(words.join(' ')) ?? 0) > 1);
}
//# sourceMappingURL=redundancy.js.map