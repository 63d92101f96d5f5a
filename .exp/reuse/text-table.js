const FREE = -1;
// strings are made of this many code units at a time, as arguments of one call
const MOST_CODES = 8192;
/** A table of nothing, or of what was saved piece by piece. */
export function createTextTable(saved = []) {
    const closed = [];
    let size = 0;
    for (const piece of saved) {
        closed.push({ first: size, piece });
        size += piece.hashes.length;
    }
    let slots = new Int32Array(roomFor(size)).fill(FREE);
    let open = startPiece();
    let firstOpen = size;
    const placeOf = (number) => {
        if (number >= firstOpen)
            return { piece: open, at: number - firstOpen };
        let [low, high] = [0, closed.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((closed[middle]?.first ?? 0) <= number)
                low = middle;
            else
                high = middle - 1;
        }
        const { first = 0, piece = open } = closed[low] ?? {};
        return { piece, at: number - first };
    };
    const isText = (text, hash, number) => {
        const { piece, at } = placeOf(number);
        if (piece.hashes[at] !== hash)
            return false;
        const start = piece.offsets[at] ?? 0;
        if ((piece.offsets[at + 1] ?? 0) - start !== text.length)
            return false;
        for (let code = 0; code < text.length; code++)
            if (piece.codes[start + code] !== text.charCodeAt(code))
                return false;
        return true;
    };
    /** The slot of a text, or the free one where it belongs. */
    const findSlot = (text, hash) => {
        let slot = hash & (slots.length - 1);
        while (slots[slot] !== FREE && !isText(text, hash, slots[slot] ?? 0))
            slot = (slot + 1) & (slots.length - 1);
        return slot;
    };
    const putPiece = (first, { hashes }, count) => {
        for (let at = 0; at < count; at++) {
            let slot = (hashes[at] ?? 0) & (slots.length - 1);
            while (slots[slot] !== FREE)
                slot = (slot + 1) & (slots.length - 1);
            slots[slot] = first + at;
        }
    };
    for (const { first, piece } of closed)
        putPiece(first, piece, piece.hashes.length);
    return {
        get size() {
            return size;
        },
        numberOf: (text) => slots[findSlot(text, hashText(text))] ?? FREE,
        add(text) {
            const hash = hashText(text);
            const slot = findSlot(text, hash);
            if (slots[slot] !== FREE)
                return false;
            const at = size - firstOpen;
            const start = open.offsets[at] ?? 0;
            open = makeRoom(open, start + text.length, at + 1);
            for (let code = 0; code < text.length; code++)
                open.codes[start + code] = text.charCodeAt(code);
            open.offsets[at + 1] = start + text.length;
            open.hashes[at] = hash;
            slots[slot] = size++;
            if (size * 2 > slots.length) {
                slots = new Int32Array(roomFor(size * 2)).fill(FREE);
                for (const { first, piece } of closed)
                    putPiece(first, piece, piece.hashes.length);
                putPiece(firstOpen, open, size - firstOpen);
            }
            return true;
        },
        textOf(number) {
            const { piece, at } = placeOf(number);
            let text = '';
            const end = piece.offsets[at + 1] ?? 0;
            for (let code = piece.offsets[at] ?? 0; code < end; code += MOST_CODES)
                text += String.fromCharCode(...piece.codes.subarray(code, Math.min(end, code + MOST_CODES)));
            return text;
        },
        closePiece() {
            const count = size - firstOpen;
            const piece = {
                codes: open.codes.slice(0, open.offsets[count]),
                offsets: open.offsets.slice(0, count + 1),
                hashes: open.hashes.slice(0, count),
            };
            closed.push({ first: firstOpen, piece });
            open = startPiece();
            firstOpen = size;
            return piece;
        },
    };
}
function startPiece() {
    return { codes: new Uint16Array(1024), offsets: new Uint32Array(65), hashes: new Uint32Array(64) };
}
function makeRoom(piece, codes, count) {
    if (codes <= piece.codes.length && count <= piece.hashes.length)
        return piece;
    const larger = {
        codes: new Uint16Array(Math.max(codes, 2 * piece.codes.length)),
        offsets: new Uint32Array(2 * piece.hashes.length + 1),
        hashes: new Uint32Array(2 * piece.hashes.length),
    };
    larger.codes.set(piece.codes);
    larger.offsets.set(piece.offsets);
    larger.hashes.set(piece.hashes);
    return larger;
}
/** A power of two, at least twice as many slots as texts. */
function roomFor(count) {
    return 2 ** Math.ceil(Math.log2(Math.max(1024, 2 * count + 2)));
}
/** 32 bits, of which the low ones depend on every character. */
function hashText(text) {
    let hash = 0;
    for (let at = 0; at < text.length; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) ^ (hash >>> 15);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return (hash ^ (hash >>> 13)) >>> 0;
}
//# sourceMappingURL=text-table.js.map