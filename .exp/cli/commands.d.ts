import type { CommandDeclaration } from './command.ts';
/** Every command, in the order of `--help`. */
export declare const COMMANDS: readonly CommandDeclaration[];
