import type { Unit } from './units.ts';
/** A promise of one report and the sentence of another that tells of it. */
export interface KeptPromise {
    readonly promise: number;
    readonly report: number;
    /** Share (0–1) of the promise's shingles that stand in the sentence, words of tense and who acts left out. */
    readonly share: number;
}
/**
 * For each promise the sentence that holds most of it, where that is at least the share `containment`; the first of equal ones.
 * Compared pair by pair: these are a few sentences of two reports. Shingles have two characters, as tense words are cut from between.
 */
export declare function findKeptPromises(units: readonly Unit[], promises: readonly number[], sentences: readonly number[], containment: number): KeptPromise[];
