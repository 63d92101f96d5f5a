import { type MessagePort } from 'node:worker_threads';
import type { JoinRule } from './join-rule.ts';
import type { PrefixIndex } from './prefix-index.ts';
import { type JoinCounts, type PairListener, type RangeProbe } from './probe-index.ts';
import { type SetSegment } from './scan-stored.ts';
/** All sets of an index with those before them, or all stored sets with those that are added. */
export type JoinWork = {
    readonly kind: 'join';
    readonly index: PrefixIndex;
    readonly rule: JoinRule;
} | {
    readonly kind: 'scan';
    readonly stored: SetSegment;
    readonly added: SetSegment;
    readonly rule: JoinRule;
};
/** What a thread is given: what is large in it lies in shared memory and is not copied. */
export interface JoinTask {
    readonly work: JoinWork;
    readonly signals: Int32Array;
    readonly port: MessagePort;
}
/** Pairs on their way from a thread: x and y by turns, and of each pair its similarity and whether it is near (1) or contained (0). */
interface SentPairs {
    readonly sets: Uint32Array;
    readonly similarities: Float64Array;
    readonly areNear: Uint8Array;
}
/** What a thread sends: pairs; at its end its counts, or why it failed. */
export type JoinMessage = ({
    readonly kind: 'pairs';
} & SentPairs) | {
    readonly kind: 'done';
    readonly counts: JoinCounts;
} | {
    readonly kind: 'failed';
    readonly stack: string;
};
/** Places of the signals that the threads and their caller share. */
export declare const SIGNAL: {
    readonly nextBlock: 0;
    readonly sent: 1;
    readonly taken: 2;
};
/** Sets that a thread takes at a time. */
export declare const BLOCK_SIZE = 2048;
/** Messages that may wait to be taken, so that threads that are faster than the caller do not fill the memory. */
export declare const MOST_WAITING = 64;
/**
 * Goes through the sets of some work in threads, which take blocks of sets by turns; the caller waits and is told of the pairs, in no
 * promised order. Threads and not processes: no native code runs in them, and they share the index. With one thread, with few sets,
 * and where the program runs from its sources, which threads cannot load, the caller works alone.
 */
export declare function runJoin(work: JoinWork, threads: number, onPair: PairListener): JoinCounts;
/** How many sets some work goes through. */
export declare function countWork(work: JoinWork): number;
/** What goes through ranges of sets, for one thread. */
export declare function startWork(work: JoinWork, onPair: PairListener): {
    readonly probeRange: RangeProbe;
    readonly counts: JoinCounts;
};
export {};
