import type { Store } from './open-store.ts';
/** What decides the results of a run; what does not, such as the number of workers, stays out. */
export interface RunSettings {
    readonly version: string;
    readonly options: Readonly<Record<string, unknown>>;
    readonly modelSha256: string | null;
    readonly lexiconSha256: string | null;
    readonly rulesSha256: string | null;
}
export interface Run {
    /** A hash of the settings, so that a run that was stopped and started again marks its reports alike. */
    readonly runId: string;
    readonly started: string;
}
/** Records that a run starts; `started` is an ISO 8601 moment. */
export declare function startRun(store: Store, settings: RunSettings, started: string): Promise<Run>;
/** Records that the run came to its end. */
export declare function finishRun(store: Store, run: Run, finished: string): Promise<void>;
