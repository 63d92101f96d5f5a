import { z } from 'zod';
declare const shape: z.ZodArray<z.ZodObject<{
    name: z.ZodString;
    learned: z.ZodInt;
    scored: z.ZodInt;
    hits: z.ZodInt;
    assigned: z.ZodInt;
    due: z.ZodInt;
    low: z.ZodNumber;
    high: z.ZodNumber;
    macroF1: z.ZodNumber;
    seconds: z.ZodNumber;
}, z.core.$strict>>;
/** What was tried before the form of the model was chosen, as bench/issue-candidates.bench.ts measured it. */
export type Candidates = z.infer<typeof shape>;
/** The candidates that stand beside the items, or null. Throws an InputError where the file is damaged. */
export declare function readCandidates(folder: string): Promise<Candidates | null>;
export {};
