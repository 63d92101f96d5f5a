/** Where the header names the stretches of text of the boxes, and the anchors of shapes. */
const BOXES = 0x25a;
const ANCHORS = 0x1da;
const BOX_BYTES = 22;
const BOX_IS_FREE = 8;
const BOX_SHAPE = 14;
const ANCHOR_BYTES = 26;
/** The text boxes of the document's own text ([MS-DOC] 2.8.30 and 2.8.37), in stored order; empty where it has none. */
export function readBoxes(header) {
    const { body, between, boxes } = header.charCounts;
    const part = boxes === 0 ? null : header.part(BOXES);
    if (part === null)
        return [];
    const anchors = readAnchors(header.part(ANCHORS));
    const count = Math.floor((part.byteLength - 4) / (4 + BOX_BYTES));
    const found = [];
    for (let i = 0; i < count; i++) {
        const [start, end] = [part.getUint32(i * 4, true), part.getUint32((i + 1) * 4, true)];
        const at = (count + 1) * 4 + i * BOX_BYTES;
        // places that are kept for later have no words
        if (part.getUint16(at + BOX_IS_FREE, true) !== 0 || start >= end || end > boxes)
            continue;
        const anchor = anchors.get(part.getUint32(at + BOX_SHAPE, true)) ?? null;
        found.push({ start: body + between + start, end: body + between + end, anchor });
    }
    return found;
}
/** From the number of a shape to the character that anchors it; shapes within a group have none of their own. */
function readAnchors(part) {
    const anchors = new Map();
    if (part === null)
        return anchors;
    const count = Math.floor((part.byteLength - 4) / (4 + ANCHOR_BYTES));
    for (let i = 0; i < count; i++) {
        const shape = part.getUint32((count + 1) * 4 + i * ANCHOR_BYTES, true);
        anchors.set(shape, part.getUint32(i * 4, true));
    }
    return anchors;
}
//# sourceMappingURL=read-boxes.js.map