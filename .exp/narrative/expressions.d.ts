import { z } from 'zod';
/** Words that decide about something, as one expression. */
export interface Expression {
    readonly id: string;
    /** What the words stand for. */
    readonly construction: string;
    /** Not global. Linear: gaps are bounded. */
    readonly match: RegExp;
    /** Texts that it matches, and texts that it does not. */
    readonly examples: readonly string[];
    readonly counterexamples: readonly string[];
}
export declare const expressionRule: z.ZodObject<{
    id: z.ZodString;
    construction: z.ZodString;
    match: z.ZodString;
    examples: z.ZodArray<z.ZodString>;
    counterexamples: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
/** A file of such rules. `parts` are pieces that expressions share: `{bodies}` stands for the piece of that name. */
export declare function expressionFile<T extends z.ZodType>(rule: T): z.ZodObject<{
    name: z.ZodString;
    parts: z.ZodRecord<z.ZodString, z.ZodString>;
    rules: z.ZodArray<T>;
}, z.core.$strict>;
/** The expressions of a JSON file, compiled. Throws an InputError that names the file, the rule and the field that is wrong. */
export declare function loadExpressions(file: URL | string): Expression[];
