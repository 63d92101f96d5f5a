import { readLexiconRows } from "../text/lexicon-file.js";
import { maskText } from "../text/masks.js";
import { buildPhraseTrie, longestPhraseAt } from "../text/phrase-trie.js";
/** The phrases of corpus/lexicon/mandated.tsv. */
export function readMandatedPhrases() {
    return readLexiconRows('mandated.tsv').map(([phrase = '', source = '']) => ({ phrase, source }));
}
/**
 * A text is mandated where phrases of the list stand in it and, without them, fewer than `minimumHan` Han characters are left.
 * Phrases are compared in their masked form, the longest first at each place.
 */
export function compileMandated(phrases, minimumHan) {
    const trie = buildPhraseTrie(phrases.map(({ phrase }) => {
        const masked = maskText(phrase, []);
        return [masked.text, masked.hanCount];
    }));
    return ({ text, hanCount }) => {
        let covered = 0;
        for (let at = 0; at < text.length;) {
            const found = longestPhraseAt(trie, text, at);
            covered += found?.value ?? 0;
            at = found?.end ?? at + 1;
        }
        return covered > 0 && hanCount - covered < minimumHan;
    };
}
//# sourceMappingURL=mandated.js.map