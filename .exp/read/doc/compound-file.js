const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
/** Sector numbers from here on are marks: end of chain, free, table. */
const FIRST_MARK = 0xffff_fffa;
const SECTORS_IN_HEADER = 109;
const STREAM = 2;
const ROOT = 5;
/**
 * A compound file, opened without following any chain twice: damaged files have chains that bite their own tail.
 * @throws RangeError where the file is cut off or its tables make no sense
 */
export function openCompoundFile(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const sectorBytes = sizeOf(view.getUint16(30, true), 9, 12);
    const miniBytes = sizeOf(view.getUint16(32, true), 6, 6);
    const sector = (index) => {
        // a file of sectors of 4,096 bytes has a header as large as one
        const start = Math.max(HEADER_BYTES, sectorBytes) + index * sectorBytes;
        if (start >= bytes.length)
            throw new RangeError(`sector ${index} is past the end of the file`);
        return bytes.subarray(start, start + sectorBytes);
    };
    const chain = (start, next) => {
        const indexes = [];
        const limit = bytes.length / miniBytes;
        for (let index = start; index < FIRST_MARK; index = next(index)) {
            if (indexes.length > limit)
                throw new RangeError('a chain of sectors has no end');
            indexes.push(index);
        }
        return indexes;
    };
    const table = words(concat(tableSectors(view, sector, sectorBytes).map(sector)));
    const nextSector = (index) => table[index] ?? FIRST_MARK;
    const readSectors = (start) => concat(chain(start, nextSector).map(sector));
    const entries = readDirectory(readSectors(view.getUint32(48, true)));
    const root = entries.find(({ type }) => type === ROOT);
    if (root === undefined)
        throw new RangeError('the file has no directory');
    const miniTable = words(readSectors(view.getUint32(60, true)));
    const miniStream = readSectors(root.start);
    const smallest = view.getUint32(56, true);
    const streams = new Map(childrenOf(entries, root)
        .filter(({ type }) => type === STREAM)
        .map((entry) => [entry.name, entry]));
    return {
        names: [...streams.keys()],
        readStream: (name) => {
            const entry = streams.get(name);
            if (entry === undefined)
                return null;
            const isSmall = entry.size < smallest;
            const read = isSmall
                ? concat(chain(entry.start, (index) => miniTable[index] ?? FIRST_MARK).map((index) => miniStream.subarray(index * miniBytes, (index + 1) * miniBytes)))
                : readSectors(entry.start);
            if (read.length < entry.size)
                throw new RangeError(`the stream ${name} is cut off`);
            return read.subarray(0, entry.size);
        },
    };
}
function sizeOf(shift, least, most) {
    if (shift < least || shift > most)
        throw new RangeError(`sectors of 2^${shift} bytes`);
    return 2 ** shift;
}
/** Where the table of sectors stands: 109 places in the header, the rest in a list of their own. */
function tableSectors(view, sector, sectorBytes) {
    const count = view.getUint32(44, true);
    if (count > view.byteLength / sectorBytes)
        throw new RangeError('the table of sectors is larger than the file');
    const places = [];
    for (let i = 0; i < Math.min(count, SECTORS_IN_HEADER); i++)
        places.push(view.getUint32(76 + i * 4, true));
    let next = view.getUint32(68, true);
    while (places.length < count && next < FIRST_MARK) {
        const list = words(sector(next));
        places.push(...list.slice(0, -1));
        next = list.at(-1) ?? FIRST_MARK;
    }
    return places.slice(0, count).filter((place) => place < FIRST_MARK);
}
function readDirectory(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return Array.from({ length: Math.floor(bytes.length / ENTRY_BYTES) }, (_, i) => {
        const at = i * ENTRY_BYTES;
        const nameBytes = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
        return {
            name: Buffer.from(bytes.subarray(at, at + nameBytes)).toString('utf16le'),
            type: view.getUint8(at + 66),
            left: view.getUint32(at + 68, true),
            right: view.getUint32(at + 72, true),
            child: view.getUint32(at + 76, true),
            start: view.getUint32(at + 116, true),
            size: view.getUint32(at + 120, true),
        };
    });
}
/** What stands directly in a storage: a binary tree of entries. */
function childrenOf(entries, storage) {
    const found = new Set();
    const waiting = [storage.child];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
        const entry = entries[index];
        if (entry === undefined || found.has(entry))
            continue;
        found.add(entry);
        waiting.push(entry.right, entry.left);
    }
    return [...found];
}
function words(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return Array.from({ length: Math.floor(bytes.length / 4) }, (_, i) => view.getUint32(i * 4, true));
}
function concat(parts) {
    return Buffer.concat(parts);
}
//# sourceMappingURL=compound-file.js.map