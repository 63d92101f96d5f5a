import type { CommandDeclaration } from './command.ts';
export declare const reuseCommand: CommandDeclaration;
