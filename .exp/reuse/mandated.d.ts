import { type MaskedText } from '../text/masks.ts';
/** Wording that the Regulation or the form prescribes (法定表述), with the article or form that does. */
export interface MandatedPhrase {
    readonly phrase: string;
    readonly source: string;
}
/** The phrases of corpus/lexicon/mandated.tsv. */
export declare function readMandatedPhrases(): MandatedPhrase[];
/** Says of a masked text whether it is mandated wording. */
export type MandatedTest = (masked: MaskedText) => boolean;
/**
 * A text is mandated where phrases of the list stand in it and, without them, fewer than `minimumHan` Han characters are left.
 * Phrases are compared in their masked form, the longest first at each place.
 */
export declare function compileMandated(phrases: readonly MandatedPhrase[], minimumHan: number): MandatedTest;
