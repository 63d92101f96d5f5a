import { type MaskedText } from '../text/masks.ts';
import type { ReuseSentence } from './reuse-sentence.ts';
/** A sentence ready to be compared. Units are kept in canonical order, so that a result does not hang on the order of the input. */
export interface Unit {
    readonly sentence: ReuseSentence;
    readonly masked: MaskedText;
    /** As `agencyKey` gives it. */
    readonly agency: string;
    /** Without white space: two units with one compact text are verbatim copies. */
    readonly compact: string;
}
/**
 * The sentences as units, by year (unknown last), agency, report, position, id; the same for every order of the input.
 * Throws InputError where an id stands twice.
 */
export declare function prepareUnits(sentences: Iterable<ReuseSentence>): Unit[];
/** The sentence's agency, or one that only its report has where none is known: unknown agencies are never one. */
export declare function agencyKey({ agency, reportId }: ReuseSentence): string;
/** By code units: no locale has a say. */
export declare function compareText(a: string, b: string): number;
