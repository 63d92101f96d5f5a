import type { Analysis } from '../findings/analysis.ts';
import type { PatternSet } from '../narrative/patterns/token-pattern.ts';
import { type ReadLimits } from '../read/limits.ts';
import { type GivenFacts } from './inputs/given-facts.ts';
/** One file's analysis, or why there is none; a message for a reader either way. */
export type FileResult = {
    readonly path: string;
    readonly analysis: Analysis;
    readonly failure: null;
} | {
    readonly path: string;
    readonly analysis: null;
    readonly failure: string;
};
export interface AnalyzeOptions {
    /** Folder of the issue model. */
    readonly model: string;
    /** Processes beside this one; 0 works in this one, which can keep neither limit below. Results are the same with any number. */
    readonly workers: number;
    /** What the user says of reports and agencies; none by default. */
    readonly given?: GivenFacts;
    /** What is read of one file at most; READ_LIMITS by default. */
    readonly limits?: ReadLimits;
    /** Seconds after which a file is given up and reported; 300 by default. */
    readonly timeoutSeconds?: number;
    /** Megabytes that a process may take; the file that makes it larger is given up and reported. 2,048 by default. */
    readonly memoryMegabytes?: number;
    /** A researcher's own rules; none by default. */
    readonly rules?: PatternSet | null;
    /** Whether the words of the sentences are wanted; they are not by default. */
    readonly tokens?: boolean;
}
export declare const DEFAULT_TIMEOUT_SECONDS = 300;
/** What the largest files that are read by default take, such as texts of 30 MB, with half as much to spare. */
export declare const DEFAULT_MEMORY_MEGABYTES = 2048;
/** Cores less one, or what free memory holds, at least 1. */
export declare function defaultWorkers(): number;
/** Analyses files and gives results as they come, in no fixed order. A file that cannot be read is a result too. */
export declare function analyzeFiles(paths: readonly string[], options: AnalyzeOptions): AsyncGenerator<FileResult>;
