const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, null, 3];
/** The definition of a table's row counts its length in two bytes. */
const TABLE_DEFINITION = 0xd608;
const CHANGED_TABS = 0xc615;
const UNCOUNTED = 255;
/** The modifiers of a list of properties, in order; what is cut off at its end is left out. */
export function* readSprms(list) {
    let at = 0;
    while (at + 3 <= list.byteLength) {
        const code = list.getUint16(at, true);
        at += 2;
        let length = OPERAND_BYTES[code >> 13] ?? null;
        if (code === TABLE_DEFINITION) {
            if (at + 2 > list.byteLength)
                return;
            // the count includes one byte of itself
            length = list.getUint16(at, true) - 1;
            at += 2;
        }
        else if (length === null) {
            length = list.getUint8(at);
            // longer than a byte can count: nobody's report, and nothing behind it can be found
            if (code === CHANGED_TABS && length === UNCOUNTED)
                return;
            at += 1;
        }
        if (length < 0 || at + length > list.byteLength)
            return;
        yield { code, operand: new DataView(list.buffer, list.byteOffset + at, length) };
        at += length;
    }
}
//# sourceMappingURL=sprms.js.map