import { stat } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { openPromise } from 'yauzl';
import { InputError } from "../../text/input-error.js";
import { tooLarge } from "../limits.js";
import { joinArchivePath } from "./archive-path.js";
import { decodeEntryName } from "./entry-name.js";
/**
 * Names of the files in a zip, in its order, folders left out, each once; null where it is no archive but a Word file by its content.
 * Nothing is unpacked. Throws InputError where it is no zip, damaged, or past the limits.
 */
export async function listArchive(path, limits) {
    const entries = await readEntries(path, limits);
    return entries.has('word/document.xml') ? null : [...entries.keys()];
}
/** The bytes of one file in a zip, held against their checksum. Throws InputError, naming the file and the way out. */
export async function readArchiveEntry(inner, limits) {
    const path = joinArchivePath(inner);
    const entry = (await readEntries(inner.archive, limits)).get(inner.entry);
    if (entry === undefined)
        throw new InputError(`cannot read "${path}": the archive has no such file`);
    if (entry.isEncrypted())
        throw new InputError(`cannot read "${path}": the archive is locked by a password; unpack it and name the folder`);
    if (entry.uncompressedSize > limits.maximumBytes)
        throw tooLarge(path, entry.uncompressedSize, limits.maximumBytes);
    if (!entry.canDecodeFileData())
        throw new InputError(`cannot read "${path}": it is packed in an unusual way; unpack it and name the folder`);
    return withArchive(inner.archive, async (zip) => {
        const chunks = [];
        // the library stops a stream that grows past the size that the zip declares
        for await (const chunk of await zip.openReadStreamPromise(entry))
            chunks.push(chunk);
        const content = Buffer.concat(chunks);
        if (crc32(content) !== entry.crc32)
            throw new Error(`checksum of ${inner.entry} is wrong`);
        return content;
    }, path);
}
// a run reads the files of an archive one after another: its list is kept until another archive, or a change, comes
let last = null;
async function readEntries(path, limits) {
    const stats = await stat(path).catch(() => null);
    if (stats === null)
        throw new InputError(`cannot read "${path}": there is no such file, or you may not read it`);
    const key = JSON.stringify([path, stats.mtimeMs, stats.size, limits]);
    if (last?.key !== key)
        last = { key, entries: withArchive(path, (zip) => collectEntries(zip, path, limits)) };
    return last.entries;
}
async function collectEntries(zip, path, limits) {
    const tooMuch = (what, limit) => new InputError(`cannot read "${path}": it holds ${what}, more than the limit of ${limit}; unpack it and name the folder, or raise the limit (--max-entries)`);
    if (zip.entryCount > limits.maximumEntries)
        throw tooMuch(`${zip.entryCount} files`, limits.maximumEntries);
    const entries = new Map();
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
        const name = decodeEntryName(entry);
        unpacked += entry.uncompressedSize;
        if (unpacked > limits.maximumUnpackedBytes)
            throw tooMuch(`more than ${limits.maximumUnpackedBytes} bytes unpacked`, limits.maximumUnpackedBytes);
        if (!name.endsWith('/') && !entries.has(name))
            entries.set(name, entry);
    }
    return entries;
}
/** Opens the zip, works on it and closes it; what goes wrong in it is told as damage of `told`. */
async function withArchive(path, work, told = path) {
    let zip = null;
    try {
        zip = await openPromise(path, { autoClose: false, decodeStrings: false });
        return await work(zip);
    }
    catch (error) {
        if (error instanceof InputError)
            throw error;
        throw new InputError(`cannot read "${told}": the archive is damaged, cut off or no zip; download it again`, {
            cause: error,
        });
    }
    finally {
        zip?.close();
    }
}
//# sourceMappingURL=read-archive.js.map