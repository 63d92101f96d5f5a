/** Ends this process, once it has said so on stderr, as soon as more than `bytes` of it are in memory (resident set, all threads). */
export declare function watchMemory(bytes: number): void;
/** True where what a process said last on stderr tells that it was ended for its memory. */
export declare function endedForMemory(said: string): boolean;
/**
 * Megabytes that V8 may take for objects: near its bound it gathers what is dead, which it puts off as long as there is room. The
 * rest is for dictionaries, the model and bytes, which are no part of it.
 */
export declare function heapMegabytes(megabytes: number): number;
