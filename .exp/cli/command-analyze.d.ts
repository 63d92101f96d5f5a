import type { CommandDeclaration } from './command.ts';
export declare const analyzeCommand: CommandDeclaration;
