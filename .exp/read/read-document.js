import { createHash } from 'node:crypto';
import { InputError } from "../text/input-error.js";
import { detectFormat } from "./formats.js";
import { READ_LIMITS } from "./limits.js";
import { readFileBytes } from "./read-file-bytes.js";
/**
 * Reads one file as it was published; `archive.zip!/inner/name.docx` names a file inside an archive. Throws InputError, naming the
 * file and the way out, where it cannot be read.
 */
export async function readDocument(path, limits = READ_LIMITS) {
    return readBytes(await readFileBytes(path, limits), path, limits);
}
/** The same for bytes that are at hand; `path` names them in messages, and its ending tells the format where they do not. */
export async function readBytes(bytes, path, limits = READ_LIMITS) {
    if (bytes.length === 0)
        throw new InputError(`cannot read "${path}": the file is empty; download it again`);
    const { reader, claimed } = detectFormat(bytes, path);
    const source = {
        path,
        format: reader.format,
        sha256: hashBytes(bytes),
        bytes: bytes.length,
        encoding: null,
    };
    const document = await reader.read(bytes, source, limits);
    if (claimed === null)
        return document;
    const detail = `the file is ${reader.name}, though ${claimed}; it was read as what it is`;
    return {
        ...document,
        diagnostics: [{ code: 'read.other_format', detail, span: null }, ...document.diagnostics],
    };
}
/** SHA-256 as 64 hex digits. */
export function hashBytes(bytes) {
    return createHash('sha256').update(bytes).digest('hex');
}
//# sourceMappingURL=read-document.js.map