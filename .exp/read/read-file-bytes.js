import { readFile, stat } from 'node:fs/promises';
import { InputError } from "../text/input-error.js";
import { READ_LIMITS, tooLarge } from "./limits.js";
import { isArchive, splitArchivePath } from "./zip/archive-path.js";
import { listArchive, readArchiveEntry } from "./zip/read-archive.js";
/**
 * All bytes of a file, read once: whatever is found out of it, its hash among them, is of these, even if the file changes meanwhile.
 * Throws InputError where it cannot be read, is larger than the limits, or is an archive as a whole.
 */
export async function readFileBytes(path, limits = READ_LIMITS) {
    const inner = splitArchivePath(path);
    if (inner !== null)
        return readArchiveEntry(inner, limits);
    if (isArchive(path))
        await refuseWhole(path, limits);
    try {
        const stats = await stat(path);
        if (!stats.isFile() && !stats.isDirectory())
            throw new InputError(`cannot read "${path}": it is no ordinary file; copy its content into one`);
        if (stats.size > limits.maximumBytes)
            throw tooLarge(path, stats.size, limits.maximumBytes);
        const bytes = await readFile(path);
        // it may have grown since
        if (bytes.length > limits.maximumBytes)
            throw tooLarge(path, bytes.length, limits.maximumBytes);
        return bytes;
    }
    catch (error) {
        if (error instanceof InputError)
            throw error;
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        throw new InputError(`cannot read "${path}": ${REASONS[code] ?? code}`, { cause: error });
    }
}
/** Throws InputError: what is wrong with an archive, or that it holds several files. A Word file named .zip passes. */
async function refuseWhole(path, limits) {
    const names = await listArchive(path, limits);
    if (names === null)
        return;
    const [first = 'name.docx'] = names;
    throw new InputError(`cannot read "${path}": it is an archive of ${names.length} files; name one of them (${path}!/${first}), or give the archive to gongkai analyze`);
}
const REASONS = {
    ENOENT: 'there is no such file',
    EACCES: 'you may not read it; change its permissions',
    EPERM: 'you may not read it; change its permissions',
    EISDIR: 'it is a folder',
};
//# sourceMappingURL=read-file-bytes.js.map