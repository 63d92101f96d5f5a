import type { Words } from './report-words.ts';
/** How far a phrase is spread over a set of reports. */
export interface PhraseSpread {
    /** Reports that have it. */
    readonly reports: number;
    /** How often it stands there, all reports together. */
    readonly occurrences: number;
}
/** The common phrases of some reports. */
export interface CommonPhrases {
    /** For each report and sentence the common phrases that stand there, as indices into `spreads`, repeats included. */
    readonly standing: readonly (readonly Int32Array[])[];
    readonly spreads: readonly PhraseSpread[];
}
/**
 * The phrases of `length` words whose spread over the reports `isCommon` accepts, exactly. `isCommon` must accept whatever is
 * more common than something it accepts: then a phrase is only counted where all its shorter parts are common (Agrawal & Srikant
 * 1994), so that what stands once or twice takes no memory. Linear in the words, once for each length up to `length`.
 */
export declare function findCommonPhrases(reports: readonly (readonly Words[])[], length: number, isCommon: (spread: PhraseSpread) => boolean): CommonPhrases;
