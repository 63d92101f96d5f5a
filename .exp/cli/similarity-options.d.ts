import { type ReuseOptions } from '../reuse/index.ts';
import type { OptionDeclaration, OptionValues } from './command.ts';
/** From when on two sentences count as alike: of every command that compares sentences. */
export declare const SIMILARITY: readonly OptionDeclaration[];
export declare const SIMILARITY_NAMES: readonly ["threshold", "containment", "shingleLength", "minimumHan"];
/** The options of these names that were given. */
export declare function readNumbers<Name extends keyof ReuseOptions>(values: OptionValues, names: readonly Name[]): Partial<Record<Name, number>>;
