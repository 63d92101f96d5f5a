/** Pairs one behind the other in typed arrays: x and y by turns, and the similarity of each pair. */
export interface Pairs {
    readonly sets: Uint32Array;
    readonly similarities: Float64Array;
}
/** How many more pairs may be kept, by all logs that share it. */
export interface PairRoom {
    left: number;
}
/** A list of pairs that grows by chunks, as far as there is room. */
export interface PairLog {
    /** False where there is none: the pair is not kept. */
    add(x: number, y: number, similarity: number): boolean;
    finish(): Pairs;
}
export declare function startPairLog(room: PairRoom): PairLog;
