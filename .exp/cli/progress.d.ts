import type { Terminal } from './command.ts';
export interface Progress {
    readonly update: (done: number, total: number) => void;
    readonly stop: () => void;
}
/** A bar on a terminal, nothing when piped. */
export declare function startProgress(terminal: Terminal, unit: string): Promise<Progress>;
