import { formatOfCode } from "./number-formats.js";
const DEFINITIONS = 0x2e2;
const LISTS = 0x2ea;
const DEFINITION_BYTES = 28;
const LEVEL_BYTES = 28;
const LIST_BYTES = 16;
const LEVELS = 9;
/** What counts the levels of a list that are told anew, and whether they have a start or all of it. */
const LEVEL_OF = 0x0f;
const HAS_START = 0x10;
const HAS_LEVEL = 0x20;
/** The lists of the document in the order by which paragraphs name them, from 1 ([MS-DOC] 2.9.147–2.9.131); empty where it has none. */
export function readLists(header) {
    const definitions = readDefinitions(header);
    const part = header.part(LISTS);
    if (part === null)
        return [];
    const count = part.getUint32(0, true);
    let at = 4 + count * LIST_BYTES;
    return Array.from({ length: Math.min(count, part.byteLength / LIST_BYTES) }, (_, i) => {
        const place = 4 + i * LIST_BYTES;
        const definition = String(part.getUint32(place, true));
        const levels = [...(definitions.get(definition) ?? [])];
        const startOverrides = new Map();
        const overrides = part.getUint8(place + 12);
        // four bytes that say nothing
        at += 4;
        for (let k = 0; k < overrides; k++) {
            const start = part.getUint32(at, true);
            const flags = part.getUint32(at + 4, true);
            const level = flags & LEVEL_OF;
            at += 8;
            if ((flags & HAS_LEVEL) !== 0) {
                const read = readLevel(part, at);
                levels[level] = read.level;
                at = read.end;
            }
            if ((flags & HAS_START) !== 0)
                startOverrides.set(level, (flags & HAS_LEVEL) === 0 ? start : (levels[level]?.start ?? start));
        }
        return { id: String(i + 1), definition, levels, startOverrides };
    });
}
/** The definitions by their number; their levels stand behind the part that the header names. */
function readDefinitions(header) {
    const definitions = new Map();
    const part = header.part(DEFINITIONS);
    if (part === null)
        return definitions;
    const { table } = header;
    const count = part.getUint16(0, true);
    let at = part.byteOffset - table.byteOffset + part.byteLength;
    for (let i = 0; i < count; i++) {
        const place = 2 + i * DEFINITION_BYTES;
        const isSimple = (part.getUint8(place + 26) & 1) !== 0;
        const levels = [];
        for (let level = 0; level < (isSimple ? 1 : LEVELS); level++) {
            const read = readLevel(table, at);
            levels.push(read.level);
            at = read.end;
        }
        definitions.set(String(part.getUint32(place, true)), levels);
    }
    return definitions;
}
function readLevel(view, at) {
    const flags = view.getUint8(at + 5);
    const text = at + LEVEL_BYTES + view.getUint8(at + 24) + view.getUint8(at + 25);
    const length = view.getUint16(text, true);
    const units = Array.from({ length }, (_, i) => view.getUint16(text + 2 + i * 2, true));
    const format = formatOfCode(view.getUint8(at + 4));
    const level = {
        start: view.getUint32(at, true),
        format,
        customFormat: null,
        // a unit below nine stands for the number of that level
        text: units
            .map((unit) => (unit < LEVELS && format !== 'bullet' ? `%${unit + 1}` : String.fromCharCode(unit)))
            .join(''),
        // fonts have a table of their own; Word's bullets are of this one
        font: format === 'bullet' ? 'Wingdings' : null,
        restart: (flags & 8) === 0 ? null : view.getUint8(at + 26),
        isLegal: (flags & 4) !== 0,
        style: null,
    };
    return { level, end: text + 2 + length * 2 };
}
//# sourceMappingURL=read-lists.js.map