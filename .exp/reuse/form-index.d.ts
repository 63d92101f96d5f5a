import { type NeighboursOf } from './neighbours.ts';
import type { Pairs } from './pair-log.ts';
import type { SetSegment } from './scan-stored.ts';
import { type TextPiece } from './text-table.ts';
export interface FormIndexOptions {
    readonly threshold: number;
    readonly containment: number;
    readonly shingleLength: number;
    readonly threads: number;
    /** Of both rules together. */
    readonly mostKeptPairs: number;
}
/**
 * Masked texts with all that are near or contain one another, to which more can be added: what is added is joined with what is there
 * and with itself, and no stored pair is computed again. However the texts were added, the neighbours are those of one join over
 * all. Texts are numbered as they come.
 */
export interface FormIndex {
    readonly options: FormIndexOptions;
    readonly size: number;
    /** The number of a text; −1 where it is not in the index. */
    numberOf(text: string): number;
    textOf(number: number): string;
    /** Adds the texts that the index does not have yet, each once, as one layer; nothing new: no layer. */
    add(texts: readonly string[]): void;
    /** The texts whose Jaccard similarity is at or above the threshold. */
    readonly near: NeighboursOf;
    /** The longer texts that contain one and are not near it. */
    readonly containers: NeighboursOf;
    /** All of it as plain data, from which it can be made again. */
    save(): SavedFormIndex;
}
export interface SavedFormIndex {
    readonly options: Pick<FormIndexOptions, 'threshold' | 'containment' | 'shingleLength'>;
    /** What each call of `add` brought: a layer never changes once it is there. */
    readonly layers: readonly IndexLayer[];
}
export interface IndexLayer {
    readonly texts: TextPiece;
    /** The n-grams that were met for the first time (`Shingler.save`). */
    readonly grams: Uint32Array;
    /** For each of these its place in the order of members. */
    readonly orders: Int32Array;
    readonly segment: SetSegment;
    readonly near: LayerLinks;
    readonly contained: LayerLinks;
}
export interface LayerLinks {
    readonly pairs: Pairs;
    /** Forms of which a pair could not be kept: they are looked up. */
    readonly partial: Uint32Array;
}
/** An empty index, or one that was saved; throws where that was made with other options. */
export declare function createFormIndex(options: FormIndexOptions, saved?: SavedFormIndex): FormIndex;
/** Throws where an index was made with other options than are wanted. */
export declare function checkIndexOptions(made: SavedFormIndex['options'], wanted: SavedFormIndex['options']): void;
