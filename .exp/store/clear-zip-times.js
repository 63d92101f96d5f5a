const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** 1 January 1980, 0:00, the earliest moment of the format: time, then date. */
const EARLIEST = 0x00210000;
/** The zip archive with the same moment on every file, so that the same content gives the same bytes. Without a comment or zip64. */
export function clearZipTimes(archive) {
    const result = Buffer.from(archive);
    const end = result.length - 22;
    if (end < 0 || result.readUInt32LE(end) !== END_OF_DIRECTORY)
        throw new Error('not a plain zip archive');
    const count = result.readUInt16LE(end + 10);
    let entry = result.readUInt32LE(end + 16);
    for (let index = 0; index < count; index++) {
        if (result.readUInt32LE(entry) !== DIRECTORY_ENTRY)
            throw new Error(`no zip directory entry at ${entry}`);
        result.writeUInt32LE(EARLIEST, entry + 12);
        result.writeUInt32LE(EARLIEST, result.readUInt32LE(entry + 42) + 10);
        const variable = result.readUInt16LE(entry + 28) + result.readUInt16LE(entry + 30) + result.readUInt16LE(entry + 32);
        entry += 46 + variable;
    }
    return result;
}
//# sourceMappingURL=clear-zip-times.js.map