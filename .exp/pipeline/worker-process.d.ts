import type { Analysis } from '../findings/analysis.ts';
import type { WorkerTask } from './worker.ts';
/** What one file may take; beyond it, its process is ended. */
export interface WorkerLimits {
    /** Seconds, counted from when the process takes the file up. */
    readonly seconds: number;
    /** Megabytes of the process in memory, its dictionaries and model (some 350) among them. */
    readonly megabytes: number;
}
/** What came of one file. */
export type WorkerAnswer = {
    readonly kind: 'analyzed';
    readonly analysis: Analysis;
} | {
    readonly kind: 'refused';
    readonly message: string;
} | {
    readonly kind: 'failed';
    readonly stack: string;
}
/** The process took more memory than it may. */
 | {
    readonly kind: 'overfull';
} | {
    readonly kind: 'late';
}
/** The process ended over it, with its last words. */
 | {
    readonly kind: 'ended';
    readonly words: string;
}
/** The process ended over another file. */
 | {
    readonly kind: 'untouched';
};
/** A process that takes up one file after the other, in the order in which it is handed them. */
export interface WorkerProcess {
    /** Whether it has been handed no file before. */
    readonly fresh: boolean;
    /** Files that it holds: the one it is at and those that wait in it. */
    readonly held: number;
    readonly alive: boolean;
    ask(task: WorkerTask): Promise<WorkerAnswer>;
    kill(): void;
}
export declare function startWorkerProcess({ seconds, megabytes }: WorkerLimits): WorkerProcess;
