import { readLexiconRows } from '../text/lexicon-file.ts';
import { type MaskedText, maskText } from '../text/masks.ts';
import { buildPhraseTrie, longestPhraseAt, type PhraseTrie } from '../text/phrase-trie.ts';

/** Wording that the Regulation or the form prescribes (法定表述), with the article or form that does. */
export interface MandatedPhrase {
  readonly phrase: string;
  readonly source: string;
}

/** The phrases of corpus/lexicon/mandated.tsv. */
export function readMandatedPhrases(): MandatedPhrase[] {
  return readLexiconRows('mandated.tsv').map(([phrase = '', source = '']) => ({ phrase, source }));
}

/** Says of a masked text whether it is mandated wording. */
export type MandatedTest = (masked: MaskedText) => boolean;

/**
 * A text is mandated where phrases of the list stand in it and, without them, fewer than `minimumHan` Han characters are left.
 * Phrases are compared in their masked form, the longest first at each place.
 */
export function compileMandated(phrases: readonly MandatedPhrase[], minimumHan: number): MandatedTest {
  const trie: PhraseTrie<number> = buildPhraseTrie(
    phrases.map(({ phrase }) => {
      const masked = maskText(phrase, []);
      return [masked.text, masked.hanCount] as const;
    }),
  );
  return ({ text, hanCount }) => {
    let covered = 0;
    for (let at = 0; at < text.length; ) {
      const found = longestPhraseAt(trie, text, at);
      covered += found?.value ?? 0;
      at = found?.end ?? at + 1;
    }
    return covered > 0 && hanCount - covered < minimumHan;
  };
}
