/** Many sets of integers in one array: set i is `values[offsets[i] … offsets[i + 1])`, without repetition. */
export interface IntegerSets {
    /** One more than there are sets; starts with 0. */
    readonly offsets: Uint32Array;
    readonly values: Uint32Array;
}
/** The number of sets. */
export declare function countSets(sets: IntegerSets): number;
/** The sets in one array, each sorted, repeated members dropped. Members must be integers from 0 to 2³² − 1. */
export declare function packSets(lists: Iterable<Iterable<number>>): IntegerSets;
/** Grows `IntegerSets` one set at a time. */
export interface SetsBuilder {
    /** Members must be distinct; they keep their order. */
    add(members: Uint32Array): void;
    finish(): IntegerSets;
}
export declare function startSets(): SetsBuilder;
