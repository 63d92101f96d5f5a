import type { CommandDeclaration } from './command.ts';
/** The command reference (docs/commands.md), made of the declarations. */
export declare function describeCommands(commands: readonly CommandDeclaration[]): string;
