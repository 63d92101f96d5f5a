import { type Store } from '../store/index.ts';
import { type AnalyzeOptions } from './analyze-files.ts';
export interface RunOptions extends AnalyzeOptions {
    readonly onProgress?: (done: number, total: number) => void;
    /** Told as soon as it is known, so that a long run need not be waited for. */
    readonly onFailure?: (path: string, message: string) => void;
    /** ISO 8601 moment at a stage of the run; not part of any result. */
    readonly now?: () => string;
}
export interface RunSummary {
    readonly analyzed: number;
    /** Stored already with these bytes and this fingerprint. */
    readonly skipped: number;
    readonly failed: number;
    /** Reports of this run where the user's index says other than what was read. */
    readonly disagreeing: number;
    /** Files that were read and hold no section of a yearly report. */
    readonly strange: number;
}
/**
 * Analyses files into a database, skipping what is stored already as it would come out again. It may be stopped at any moment and
 * started again: each batch is one transaction. Rules across years are checked at the end, over all that is stored.
 */
export declare function runAnalysis(store: Store, files: readonly string[], options: RunOptions): Promise<RunSummary>;
