import iconv from 'iconv-lite';
/** Where the header names the table of pieces. */
const PIECES = 0x1a2;
const PIECE_BYTES = 8;
const MODIFIERS = 1;
const PIECE_TABLE = 2;
/** Set where a piece has a byte a character, of Windows' code page 1252. */
const ONE_BYTE = 0x4000_0000;
/** The first `charCount` characters, put together from the pieces that saving has left ([MS-DOC] 2.8.35). */
export function readPieces(header, charCount) {
    const { main } = header;
    if (charCount > main.byteLength)
        throw new RangeError('the text is longer than the file');
    const pieces = findPieceTable(header);
    const count = Math.floor((pieces.byteLength - 4) / (4 + PIECE_BYTES));
    const parts = [];
    const offsets = new Uint32Array(charCount);
    let length = 0;
    for (let i = 0; i < count && length < charCount; i++) {
        const start = pieces.getUint32(i * 4, true);
        const end = Math.min(pieces.getUint32((i + 1) * 4, true), charCount);
        if (start !== length || end < start)
            throw new RangeError('the pieces of the text do not follow each other');
        const place = pieces.getUint32((count + 1) * 4 + i * PIECE_BYTES + 2, true);
        const width = (place & ONE_BYTE) === 0 ? 2 : 1;
        const from = width === 1 ? (place & ~ONE_BYTE) >>> 1 : place;
        if (from + (end - start) * width > main.byteLength)
            throw new RangeError('a piece of the text is missing');
        const bytes = Buffer.from(main.buffer, main.byteOffset + from, (end - start) * width);
        // not TextDecoder: that of Node 20 takes quotation marks of this code page for control characters
        parts.push(width === 1 ? iconv.decode(bytes, 'windows-1252') : bytes.toString('utf16le'));
        for (let at = start; at < end; at++)
            offsets[at] = from + (at - start) * width;
        length = end;
    }
    if (length < charCount)
        throw new RangeError('pieces of the text are missing');
    return { text: parts.join(''), offsets };
}
/** The table of pieces, behind the modifiers that a quick save has left. */
function findPieceTable(header) {
    const clx = header.part(PIECES);
    if (clx === null)
        throw new RangeError('the table of pieces is missing');
    let at = 0;
    while (clx.getUint8(at) === MODIFIERS)
        at += 3 + clx.getUint16(at + 1, true);
    if (clx.getUint8(at) !== PIECE_TABLE)
        throw new RangeError('the table of pieces is damaged');
    return new DataView(clx.buffer, clx.byteOffset + at + 5, clx.getUint32(at + 1, true));
}
//# sourceMappingURL=read-pieces.js.map