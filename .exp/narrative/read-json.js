import { readFileSync } from 'node:fs';
import { InputError } from "../text/input-error.js";
/**
 * What a JSON file in UTF-8 holds, with or without a byte order mark. Throws an InputError that names the file where it is missing, a
 * folder, in another encoding or no JSON.
 */
export function readJson(file, { kind, help }) {
    const fail = (fault, cause) => new InputError(`${kind} ${String(file)}: ${fault}; ${help}`, { cause });
    let text;
    try {
        text = readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
    }
    catch (error) {
        throw fail(describeFault(error), error);
    }
    // GB18030 and UTF-16 would be read as words that occur in no report
    if (text.includes('\uFFFD'))
        throw fail('it is not UTF-8; save it as UTF-8');
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw fail(`it is no JSON (${error instanceof Error ? error.message : String(error)})`, error);
    }
}
function describeFault(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'there is no such file';
    if (code === 'EISDIR')
        return 'it is a folder; give a file';
    return `it cannot be read (${String(code ?? error)})`;
}
//# sourceMappingURL=read-json.js.map