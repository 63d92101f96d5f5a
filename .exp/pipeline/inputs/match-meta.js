import { basename, dirname, resolve } from 'node:path';
import { InputError } from "../../text/input-error.js";
/**
 * Finds the file of each row: its path as written, then relative to the index, then its file name where one file alone has it.
 * Throws InputError where two rows match one file.
 */
export function matchMeta(index, files) {
    const byPath = new Map(files.map((file) => [file, file]));
    const byPlace = new Map(files.map((file) => [resolve(file), file]));
    const byName = new Map();
    // null: several files have the name
    for (const file of files)
        byName.set(basename(file), byName.has(basename(file)) ? null : file);
    const matched = new Map();
    const unmatched = [];
    for (const row of index.rows) {
        const written = row.path.replaceAll('\\', '/');
        const file = byPath.get(row.path) ??
            byPlace.get(resolve(dirname(index.path), written)) ??
            byPlace.get(resolve(written)) ??
            byName.get(basename(written)) ??
            null;
        if (file === null) {
            unmatched.push(row.path);
            continue;
        }
        const other = matched.get(file);
        if (other !== undefined)
            throw new InputError(`${index.path}:${row.line}: "${row.path}" and "${other.path}" on line ${other.line} are both the file ${file}; delete one, or write the paths out`);
        matched.set(file, row);
    }
    return { byFile: new Map([...matched].map(([file, { line: _, ...row }]) => [file, row])), unmatched };
}
//# sourceMappingURL=match-meta.js.map