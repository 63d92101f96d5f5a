import { listPhrases, shareOfWords } from "./phrases.js";
/**
 * Stickiness (0–1) of a report against that of the year before; directional, higher means more was carried over:
 *
 *     words in later's sentences that hold a phrase of `phraseWords` words that stands in earlier / words of later
 *
 * No words in later: NaN. Dyer, Lang & Stice-Lawrence 2017 (phrases of eight words). Linear in the words.
 */
export function measureStickiness(later, earlier, phraseWords = 8) {
    const known = new Set(earlier.flatMap((words) => listPhrases(words, phraseWords)));
    return shareOfWords(later, (words) => listPhrases(words, phraseWords).some((phrase) => known.has(phrase)));
}
//# sourceMappingURL=stickiness.js.map