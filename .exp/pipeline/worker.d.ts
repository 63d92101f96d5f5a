import type { Analysis } from '../findings/analysis.ts';
import type { PatternSet } from '../narrative/patterns/token-pattern.ts';
import type { ReadLimits } from '../read/limits.ts';
import type { MetaRow } from './inputs/read-meta.ts';
export interface WorkerTask {
    readonly path: string;
    readonly model: string;
    /** Null where the user's index has none for the file. */
    readonly meta: MetaRow | null;
    readonly limits: ReadLimits;
    /** A researcher's own rules; compiled once a process. */
    readonly rules: PatternSet | null;
    readonly tokens: boolean;
}
/** What a worker process says: that it takes the file up, then one of what came of it. */
export type WorkerMessage = {
    readonly kind: 'started';
} | {
    readonly kind: 'analyzed';
    readonly analysis: Analysis;
}
/** What a user can mend. */
 | {
    readonly kind: 'refused';
    readonly message: string;
}
/** A fault of the program, with its stack. */
 | {
    readonly kind: 'failed';
    readonly stack: string;
};
