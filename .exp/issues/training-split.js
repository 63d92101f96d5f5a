import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from "../text/input-error.js";
const SPLIT_FILE = 'split.json';
const shape = z.strictObject({
    train: z.array(z.string()).min(1),
    development: z.array(z.string()).min(1),
    test: z.array(z.string()).min(1),
});
/** The split that stands beside the items, or null. Throws an InputError where it does not fit them. */
export async function readSplit(folder, items) {
    const path = join(folder, SPLIT_FILE);
    const content = await readFile(path, 'utf8').catch(() => null);
    if (content === null)
        return null;
    const split = parseSplit(content, path);
    const named = Object.values(split).flat();
    const twice = named.find((author, index) => named.indexOf(author) !== index);
    if (twice !== undefined)
        throw new InputError(`${path}: author "${twice}" stands in two places; keep one`);
    const authors = new Set(items.map(({ author }) => author));
    const missing = [...authors].find((author) => !named.includes(author));
    if (missing !== undefined)
        throw new InputError(`${path}: author "${missing}" has items and no split`);
    const empty = named.find((author) => !authors.has(author));
    if (empty !== undefined)
        throw new InputError(`${path}: author "${empty}" has no items`);
    return split;
}
function parseSplit(content, path) {
    let value;
    try {
        value = JSON.parse(content);
    }
    catch (error) {
        throw new InputError(`${path} is not JSON (${error instanceof Error ? error.message : String(error)})`);
    }
    const parsed = shape.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new InputError(`${path}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}; right is {"train": ["a"], "development": ["b"], "test": ["c"]}`);
}
//# sourceMappingURL=training-split.js.map