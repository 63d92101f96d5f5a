import { type AnalyzeOptions } from '../pipeline/analyze-files.ts';
import type { OptionDeclaration, OptionValues } from './command.ts';
export declare const DB: OptionDeclaration;
export declare const EXISTING_DB: OptionDeclaration;
export declare const MODEL: OptionDeclaration;
export declare const WORKERS: OptionDeclaration;
/** What is read at most, so that no file of a large corpus takes all memory or time. */
export declare const LIMITS: readonly OptionDeclaration[];
export declare const META: OptionDeclaration;
export declare const AGENCIES: OptionDeclaration;
export declare const JSON_OUT: OptionDeclaration;
export declare const RULES: OptionDeclaration;
export declare const TOKENS: OptionDeclaration;
/** A whole number from `low` to `high`. Throws InputError otherwise. */
export declare function parseWhole(name: string, text: string, low: number, high: number): number;
/** A number in `(0, 1]`. Throws InputError otherwise. */
export declare function parseShare(name: string, text: string): number;
/** What analysing commands need, with defaults filled in. */
export declare function readAnalyzeOptions(options: OptionValues): Required<Pick<AnalyzeOptions, 'model' | 'workers' | 'limits' | 'timeoutSeconds' | 'memoryMegabytes'>>;
/** An option's number; undefined where it was not given. */
export declare function numberOption(options: OptionValues, name: string): number | undefined;
/** An option's text; undefined where it was not given. */
export declare function textOption(options: OptionValues, name: string): string | undefined;
/** An option that the parser has required. */
export declare function requiredOption(options: OptionValues, name: string): string;
