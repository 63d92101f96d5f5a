import type { MaskedText } from '../text/masks.ts';
/** A place of a family's text where its sentences differ. */
export interface FamilySlot {
    /** Of the family's text, in UTF-16; empty where sentences have something more there. */
    readonly start: number;
    readonly end: number;
    /** What stands there, as printed, '' for nothing: those of most texts first, ties in code-unit order; at most 12. */
    readonly wordings: readonly string[];
    /** Different wordings, those left out of the list too. */
    readonly distinctWordings: number;
}
/** A sentence of a family as printed, and masked. */
export interface FamilyText {
    readonly text: string;
    readonly masked: MaskedText;
}
/**
 * The words that vary in a family: where the given texts differ from the representative, each aligned with it (Myers 1986), places
 * that touch made one. Figures stay whole. Texts with the masked form of the representative are all read, as they differ in what is
 * masked alone; of the others, the first 200 different ones, so that a mass template does not take the time of a corpus. In order
 * of the text. No slot where all texts are equal.
 */
export declare function findSlots(representative: FamilyText, texts: Iterable<FamilyText>): FamilySlot[];
