import type { Analysis } from '../findings/analysis.ts';
import type { WorkerTask } from './worker.ts';
import { type WorkerLimits } from './worker-process.ts';
export interface WorkerPool {
    /**
     * One file's analysis in a process of the pool. At most `workers` × FILES_PER_WORKER may run at once. Throws InputError where the file
     * cannot be read or goes past the limits; Error for a fault or a crash.
     */
    run(task: WorkerTask): Promise<Analysis>;
    /** Ends all processes, whatever they are at. */
    close(): void;
}
/** One that a process is at and one that waits in it, so that it is never idle while its last result is on the way. */
export declare const FILES_PER_WORKER = 2;
/**
 * Processes, not threads: a thread that is ended while native code (jieba, ONNX) runs in it takes the whole program with it, and so
 * does a crash of that code. A process may be killed at any moment and costs one file; those that waited in it go to others.
 */
export declare function openWorkerPool(workers: number, limits: WorkerLimits): WorkerPool;
