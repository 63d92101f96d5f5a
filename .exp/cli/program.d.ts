import { Command } from 'commander';
import type { CommandDeclaration, Terminal } from './command.ts';
/** The parser made of the declared commands; `onStatus` takes the exit status of the command that ran. */
export declare function buildProgram(commands: readonly CommandDeclaration[], terminal: Terminal, onStatus: (status: 0 | 1) => void, input: NodeJS.ReadableStream): Command;
