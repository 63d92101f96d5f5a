import { fstatSync, ftruncateSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
const ALIGNED = 8;
const LONGEST_HEADER = 4096;
// a single call of the system moves less than 2 GiB
const MOST_AT_ONCE = 2 ** 30;
/** All of a file, in memory that threads share. */
export function readWhole(file) {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(file).size));
    readAt(file, bytes, 0);
    return bytes;
}
/** The blocks of an open file up to the first that is not whole: a writer may have been interrupted. */
export function listBlocks(file) {
    const { size } = fstatSync(file);
    const blocks = [];
    for (let at = 0; at < size;) {
        const line = new Uint8Array(Math.min(LONGEST_HEADER, size - at));
        readAt(file, line, at);
        const length = line.indexOf(0x0a) + 1;
        const header = parseHeader(line.subarray(0, length));
        if (header === null)
            break;
        const start = at + length;
        const end = start + header.parts.reduce((sum, { bytes }) => sum + align(bytes), 0);
        if (end > size)
            break;
        blocks.push({ header, start, end });
        at = end;
    }
    return blocks;
}
/** Whether a block is as it was written. */
export function isSound(whole, { header, start, end }) {
    const { crc32: expected, ...told } = header;
    return expected === addUp([Buffer.from(JSON.stringify(told)), whole.subarray(start, end)]);
}
/** The places of a block's parts in the file, by name. */
export function placeParts({ header, start }) {
    const places = new Map();
    let at = start;
    for (const { name, bytes } of header.parts) {
        places.set(name, { at, bytes });
        at += align(bytes);
    }
    return places;
}
/** Writes a block at a place and gives the place behind it; the header comes last, and without it the block is not there. */
export function writeBlock(file, at, about, parts) {
    const told = { ...about, parts: parts.map(([name, bytes]) => ({ name, bytes: bytes.length })) };
    const filled = parts.flatMap(([, bytes]) => [bytes, new Uint8Array(align(bytes.length) - bytes.length)]);
    const text = JSON.stringify({ ...told, crc32: addUp([Buffer.from(JSON.stringify(told)), ...filled]) });
    const header = Buffer.from(`${text.padEnd(align(text.length + 1) - 1)}\n`);
    const end = at + header.length + parts.reduce((total, [, bytes]) => total + align(bytes.length), 0);
    ftruncateSync(file, end);
    let place = at + header.length;
    for (const [, bytes] of parts) {
        writeAt(file, bytes, place);
        place += align(bytes.length);
    }
    writeAt(file, header, at);
    return end;
}
function addUp(stretches) {
    // zlib takes the sum of nothing for a fresh start
    return stretches.reduce((sum, bytes) => (bytes.length === 0 ? sum : crc32(bytes, sum)), 0);
}
function parseHeader(line) {
    try {
        const header = JSON.parse(Buffer.from(line).toString());
        return Array.isArray(header?.parts) ? header : null;
    }
    catch {
        return null;
    }
}
function align(length) {
    return Math.ceil(length / ALIGNED) * ALIGNED;
}
function writeAt(file, bytes, place) {
    for (let done = 0; done < bytes.length;)
        done += writeSync(file, bytes, done, Math.min(MOST_AT_ONCE, bytes.length - done), place + done);
}
function readAt(file, bytes, place) {
    for (let done = 0; done < bytes.length;) {
        const read = readSync(file, bytes, done, Math.min(MOST_AT_ONCE, bytes.length - done), place + done);
        if (read === 0)
            return;
        done += read;
    }
}
//# sourceMappingURL=block-file.js.map