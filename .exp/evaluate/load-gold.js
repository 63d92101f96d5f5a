import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from "../text/input-error.js";
import { goldSchema } from "./gold.js";
/**
 * The gold of every `.json` file of a folder, in the order of the file names. Throws an InputError that names the file and the path
 * inside it where one does not keep to the format, where two are about the same report, and where the folder holds none.
 */
export async function loadGold(folder) {
    const names = (await listFolder(folder)).filter((name) => name.endsWith('.json')).sort();
    if (names.length === 0)
        throw new InputError(`no gold in ${folder}: expected one .json file a report`);
    const gold = await Promise.all(names.map((name) => readGold(folder, name)));
    refuseDoubles(names, gold);
    return gold;
}
async function listFolder(folder) {
    try {
        return await readdir(folder);
    }
    catch (error) {
        throw new InputError(`cannot read the gold folder ${folder}: ${error.message}`);
    }
}
async function readGold(folder, name) {
    const path = join(folder, name);
    const parsed = goldSchema.safeParse(parseJson(path, await readFile(path, 'utf8')));
    if (parsed.success)
        return parsed.data;
    const { issues } = parsed.error;
    const shown = issues.slice(0, 3).map((issue) => `${formatPath(issue.path)}: ${issue.message}`);
    const more = issues.length > shown.length ? `; and ${issues.length - shown.length} more` : '';
    throw new InputError(`bad gold ${path}: ${shown.join('; ')}${more}`);
}
function parseJson(path, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new InputError(`bad gold ${path}: not JSON: ${error.message}`);
    }
}
/** `items[3].role`; `(top)` for the whole. */
function formatPath(path) {
    const parts = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
    return parts.join('').replace(/^\./, '') || '(top)';
}
function refuseDoubles(names, gold) {
    const seen = new Map();
    gold.forEach(({ file }, i) => {
        const name = names[i] ?? '';
        const other = seen.get(file);
        if (other !== undefined)
            throw new InputError(`${other} and ${name} are both gold of ${file}; keep one`);
        seen.set(file, name);
    });
}
//# sourceMappingURL=load-gold.js.map