import type { z } from 'zod';
/** The rules of a JSON file of corpus/lexicon, as `shape` has them. Throws an InputError that names the file and the field that is wrong. */
export declare function readRuleFile<T>(file: URL | string, shape: z.ZodType<T>): T;
/** Compiles an expression of a rule file; `place` is said in errors: `rule chair, match`. An expression that is not there gives null. */
export type ExpressionCompiler = (source: string | undefined, flags: string, place: string) => RegExp | null;
/**
 * The compiler of a file's expressions, `{organ}` standing for the piece of that name, pieces in pieces too. It throws an InputError that
 * names file and place for a piece that is not there or holds itself, and for an expression that does not compile.
 */
export declare function compileWith(file: URL | string, parts: Readonly<Record<string, string>>): ExpressionCompiler;
