import type { LookUp } from './look-up.ts';
import { type PairRoom, type Pairs } from './pair-log.ts';
/** Another form that a rule links with one. */
export interface Neighbour {
    readonly form: number;
    /** From the rule's threshold up to 1. */
    readonly similarity: number;
}
/** The neighbours of a form: most similar first, then in order of forms. */
export type NeighboursOf = (form: number) => readonly Neighbour[];
/**
 * The neighbours of forms by one rule, of join after join. Memory is bounded whatever the number of pairs: as far as `room` goes
 * they are kept in typed arrays, and a form of which a pair was not kept is looked up again whenever it is asked for.
 */
export interface NeighbourStore {
    /** Begins a join; the pairs of earlier ones stay. */
    startJoin(): NeighbourJoin;
    readonly of: NeighboursOf;
}
export interface NeighbourJoin {
    take(x: number, y: number, similarity: number): void;
    /** Ends the join, after which there are `count` forms; gives what a store can be opened with again. */
    finish(count: number): JoinedPairs;
}
export interface JoinedPairs {
    readonly pairs: Pairs;
    /** The forms of which this join did not keep a pair, ascending. */
    readonly partial: Uint32Array;
}
export interface NeighbourOptions {
    /** Whether a pair makes both neighbours of one another, or only x of y. */
    readonly isMutual: boolean;
    /** A kept pair takes some 40 bytes, or 28 where it is not mutual. */
    readonly room: PairRoom;
    /** Made when it is first needed, and anew after each join. */
    readonly makeLookUp: () => LookUp;
}
/** A store of nothing, or of what earlier joins gave over `count` forms. */
export declare function createNeighbourStore(options: NeighbourOptions, saved?: readonly JoinedPairs[], count?: number): NeighbourStore;
/** By similarity, the highest first, then in order of forms. */
export declare function compareNeighbours(a: Neighbour, b: Neighbour): number;
