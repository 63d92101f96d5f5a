import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from "../text/input-error.js";
const CANDIDATES_FILE = 'candidates.json';
const counts = z.int().min(0);
const shape = z.array(z.strictObject({
    name: z.string().min(1),
    /** Items that it learned from, joined ones not counted. */
    learned: counts,
    /** Items of the development authors on which it was scored. */
    scored: counts,
    hits: counts,
    assigned: counts,
    due: counts,
    /** Of micro F1, 95 %. */
    low: z.number(),
    high: z.number(),
    macroF1: z.number(),
    seconds: z.number(),
}));
/** The candidates that stand beside the items, or null. Throws an InputError where the file is damaged. */
export async function readCandidates(folder) {
    const path = join(folder, CANDIDATES_FILE);
    const content = await readFile(path, 'utf8').catch(() => null);
    if (content === null)
        return null;
    try {
        return shape.parse(JSON.parse(content));
    }
    catch (error) {
        throw new InputError(`${path} is no table of candidates; make it again with bench/issue-candidates.bench.ts, or delete it`, { cause: error });
    }
}
//# sourceMappingURL=candidates.js.map