import { type MessagePort } from 'node:worker_threads';
import type { ValuedRows } from './dual-descent.ts';
import { type FitOptions } from './fit-category.ts';
/** What a thread is given; all arrays lie in shared memory. */
export interface FitTask {
    readonly rows: ValuedRows;
    /** Category by category, a byte a row. */
    readonly positives: Uint8Array;
    readonly options: FitOptions;
    /** Category by category, the weights of its columns and its bias. */
    readonly solutions: Float64Array;
    readonly signals: Int32Array;
    readonly port: MessagePort;
}
/** Places of the signals that the threads and their caller share. */
export declare const FIT_SIGNAL: {
    readonly nextCategory: 0;
    readonly ended: 1;
};
/**
 * The weights of every category, in threads that take the categories by turns; the caller waits. The numbers do not depend on how many
 * threads there are. Few rows, and a program that runs from its sources, which threads cannot load, are done here.
 */
export declare function fitCategories(rows: ValuedRows, positives: readonly Uint8Array[], options: FitOptions): Float64Array[];
