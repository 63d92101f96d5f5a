import { crc32 } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';
import { InputError } from "../../text/input-error.js";
import { DOCX_LIMITS } from "./limits.js";
/**
 * The zip with its limits checked before anything is unpacked.
 * @throws InputError where the bytes are no zip, cut off, locked by a password, or past the limits; `file` names it
 */
export async function openPackage(bytes, file) {
    const entries = new Map();
    const zip = await orDamaged(file, async () => {
        const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        const opened = await fromBufferPromise(buffer);
        checkCount(opened.entryCount, file);
        for await (const entry of opened.eachEntry())
            entries.set(entry.fileName.toLowerCase(), entry);
        return opened;
    });
    checkSizes([...entries.values()], file);
    return {
        names: [...entries.values()].map((entry) => entry.fileName),
        has: (name) => entries.has(name.toLowerCase()),
        read: async (name) => {
            const entry = entries.get(name.toLowerCase());
            return entry === undefined ? null : readEntry(zip, entry, file);
        },
    };
}
function checkCount(count, file) {
    if (count > DOCX_LIMITS.entries)
        throw tooLarge(file, `${count} files`, `${DOCX_LIMITS.entries}`);
}
function checkSizes(entries, file) {
    const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    if (total > DOCX_LIMITS.unpackedBytes)
        throw tooLarge(file, `${total} bytes unpacked`, `${DOCX_LIMITS.unpackedBytes}`);
}
async function readEntry(zip, entry, file) {
    if (entry.isEncrypted()) {
        throw new InputError(`"${file}" is a zip locked by a password; save a copy without password`);
    }
    if (entry.uncompressedSize > DOCX_LIMITS.partBytes)
        throw tooLarge(file, `${entry.uncompressedSize} bytes in ${entry.fileName}`, `${DOCX_LIMITS.partBytes} a part`);
    return orDamaged(file, async () => {
        const chunks = [];
        // the library stops a stream that grows past the size that the zip declares
        for await (const chunk of await zip.openReadStreamPromise(entry))
            chunks.push(chunk);
        const content = Buffer.concat(chunks);
        if (crc32(content) !== entry.crc32)
            throw new Error(`checksum of ${entry.fileName} is wrong`);
        return content;
    });
}
async function orDamaged(file, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof InputError)
            throw error;
        throw new InputError(`cannot read "${file}": the file is damaged or cut off; download it again`, {
            cause: error,
        });
    }
}
function tooLarge(file, what, limit) {
    return new InputError(`cannot read "${file}": it holds ${what}, more than the limit of ${limit}; save the report alone, without attachments`);
}
//# sourceMappingURL=open-package.js.map