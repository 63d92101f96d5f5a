import type { Terminal } from './command.ts';
/** Runs one command line (without `node` and the program) and returns its exit status: 0 done, 1 done but for some files, 2 could not run. */
export declare function runCli(words: readonly string[], terminal: Terminal, input?: NodeJS.ReadableStream): Promise<0 | 1 | 2>;
