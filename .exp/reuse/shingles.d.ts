import { type IntegerSets } from './integer-sets.ts';
/** Takes the shingles of one text after another, the same integer for the same n-gram in all of them and for no other. */
export interface Shingler {
    /** Distinct, in order of their first place; a view that the next call overwrites. Empty for an empty text. */
    shingle(text: string): Uint32Array;
    /** How many n-grams were met so far. */
    readonly size: number;
    /** The n-grams from a number on: `length` code points for each, those of a shorter text filled up with `NO_POINT`. */
    save(first: number): Uint32Array;
    /** Meets the n-grams that were saved, so that each has its number again. */
    restore(points: Uint32Array): void;
}
/**
 * The set of character n-grams (shingles) of each text as integers: nothing is hashed away. Characters are code points. A text
 * shorter than `length` is one shingle, itself; an empty text has none. Throws InputError unless `length` is an integer ≥ 1.
 */
export declare function shingleTexts(texts: readonly string[], length: number): IntegerSets;
/** As `shingleTexts`, for texts that come one by one. */
export declare function createShingler(length: number): Shingler;
