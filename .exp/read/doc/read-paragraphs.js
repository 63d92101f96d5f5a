import { findRun, readPropertyRuns } from "./property-runs.js";
import { readBoxes } from "./read-boxes.js";
import { readPieces } from "./read-pieces.js";
import { readSprms } from "./sprms.js";
const SPRM = {
    inTable: 0x2416,
    endsRow: 0x2417,
    depth: 0x6649,
    endsInnerCell: 0x244b,
    endsInnerRow: 0x244c,
    listLevel: 0x260a,
    list: 0x460b,
    tableDefinition: 0xd608,
    elsewhere: 0x6646,
    deleted: 0x0800,
    hidden: 0x083c,
    symbol: 0x6a09,
};
const CELL_END = '\u0007';
const FIELD_BEGIN = '\u0013';
const FIELD_SEPARATOR = '\u0014';
const FIELD_END = '\u0015';
/** What claims more tables within each other is damaged. */
const DEEPEST = 20;
/** Lists of Word 6 that were taken over; they number nothing by themselves. */
const OLD_LIST = 0xf801;
/** The paragraphs of the document's own text, in order, those of a text box behind the one that anchors it. Throws RangeError where the file is damaged. */
export function readParagraphs(header) {
    const { body, between, boxes: boxChars } = header.charCounts;
    const boxes = readBoxes(header);
    const stored = readPieces(header, boxes.length === 0 ? body : body + between + boxChars);
    const runs = {
        paragraphs: readPropertyRuns(header, 'paragraphs'),
        characters: readPropertyRuns(header, 'characters')
            .map(styleCharacters)
            .filter((run) => run !== null),
    };
    const read = (start, end) => readStory(header, stored, { start, end }, runs);
    const main = read(0, body);
    const stories = boxes
        .map((box) => ({ box, story: read(box.start, box.end) }))
        // the last one is a mark behind all the others, and lines and arrows are boxes, too
        .filter(({ story }) => story.paragraphs.some(({ text }) => text.trim() !== ''));
    const counted = [main, ...stories.map(({ story }) => story)];
    const sum = (of) => counted.reduce((total, story) => total + story[of], 0);
    const placed = stories.flatMap(({ box: { anchor }, story }) => anchor === null ? [] : [{ anchor, paragraphs: story.paragraphs }]);
    const unplaced = stories.filter(({ box }) => box.anchor === null);
    return {
        paragraphs: [
            ...insertBoxes(main.paragraphs, placed),
            ...unplaced.flatMap(({ story }) => story.paragraphs),
        ],
        deletedChars: sum('deletedChars'),
        pictures: sum('pictures'),
        unplacedChars: unplaced.reduce((total, { box }) => total + box.end - box.start, 0),
    };
}
/** The paragraphs with those of each box behind the paragraph, or the table, in which its anchor stands. */
function insertBoxes(paragraphs, boxes) {
    const waiting = [...boxes].sort((a, b) => a.anchor - b.anchor);
    const placed = paragraphs.flatMap((paragraph, i) => {
        const isInTable = paragraph.depth > 0 && (paragraphs[i + 1]?.depth ?? 0) > 0;
        if (isInTable)
            return [paragraph];
        const count = waiting.findIndex(({ anchor }) => anchor >= paragraph.end);
        const reached = waiting.splice(0, count < 0 ? waiting.length : count);
        return [paragraph, ...reached.flatMap((box) => box.paragraphs)];
    });
    return [...placed, ...waiting.flatMap((box) => box.paragraphs)];
}
function readStory(header, { text, offsets }, span, { paragraphs: paragraphRuns, characters: characterRuns }) {
    const paragraphs = [];
    // for each open field, whether its code (not its result) is being read
    const fields = [];
    let codes = 0;
    let [deletedChars, pictures] = [0, 0];
    let kept = '';
    for (let at = span.start; at < span.end; at++) {
        const character = text[at] ?? '';
        const offset = offsets[at] ?? 0;
        if (character === '\r' || character === CELL_END || character === '\f') {
            const run = findRun(paragraphRuns, offset);
            const properties = run === null ? null : spread(run.properties, header.data);
            paragraphs.push({ ...endParagraph(kept, character, properties), end: at + 1 });
            kept = '';
        }
        else if (character === FIELD_BEGIN) {
            fields.push(true);
            codes++;
        }
        else if (character === FIELD_SEPARATOR || character === FIELD_END) {
            if (fields.pop() === true)
                codes--;
            if (character === FIELD_SEPARATOR)
                fields.push(false);
        }
        else if (codes === 0) {
            const style = findStyle(characterRuns, offset);
            if (style?.isDeleted === true)
                deletedChars++;
            else if (style?.isHidden !== true)
                kept += style?.symbol ?? printed(character);
            if (character === '\u0001' || character === '\u0008')
                pictures++;
        }
    }
    if (kept.trim() !== '')
        paragraphs.push({ ...endParagraph(kept, '\r', null), end: span.end });
    return { paragraphs, deletedChars, pictures };
}
/** Word's control characters as they print: its own hyphens and breaks; pictures, notes and comments leave nothing. */
function printed(character) {
    if (character >= ' ' || character === '\t' || character === '\n')
        return character;
    if (character === '\u000b')
        return '\n';
    return character === '\u001e' ? '-' : '';
}
/** Null where the properties only tell how the characters look. */
function styleCharacters({ start, end, properties }) {
    let [isDeleted, isHidden] = [false, false];
    let symbol = null;
    for (const { code, operand } of readSprms(properties)) {
        if (code === SPRM.deleted)
            isDeleted = isOn(operand);
        else if (code === SPRM.hidden)
            isHidden = isOn(operand);
        else if (code === SPRM.symbol)
            symbol = String.fromCharCode(operand.getUint16(2, true));
    }
    return isDeleted || isHidden || symbol !== null
        ? { start, end, properties, isDeleted, isHidden, symbol }
        : null;
}
/** 1, or 0x81 for the opposite of what the style says: no style deletes or hides. */
function isOn(operand) {
    return (operand.getUint8(0) & 1) !== 0;
}
function findStyle(runs, offset) {
    return findRun(runs, offset);
}
function* spread(properties, data) {
    for (const sprm of readSprms(properties)) {
        if (sprm.code !== SPRM.elsewhere)
            yield sprm;
        else {
            const at = sprm.operand.getUint32(0, true);
            const length = data.getUint16(at, true);
            yield* readSprms(new DataView(data.buffer, data.byteOffset + at + 2, Math.min(length, data.byteLength - at - 2)));
        }
    }
}
function endParagraph(text, mark, properties) {
    let [inTable, endsRow] = [false, false];
    let inner = null;
    let depth = null;
    let row = null;
    let [index, level] = [0, 0];
    for (const { code, operand } of properties ?? []) {
        if (code === SPRM.inTable)
            inTable = operand.getUint8(0) === 1;
        else if (code === SPRM.endsRow)
            endsRow = operand.getUint8(0) === 1;
        else if (code === SPRM.endsInnerCell && operand.getUint8(0) === 1)
            inner ??= 'cell';
        else if (code === SPRM.endsInnerRow && operand.getUint8(0) === 1)
            inner = 'row';
        else if (code === SPRM.depth)
            depth = operand.getUint32(0, true);
        else if (code === SPRM.tableDefinition)
            row = operand;
        else if (code === SPRM.list)
            index = operand.getUint16(0, true);
        else if (code === SPRM.listLevel)
            level = operand.getUint8(0);
    }
    const isNumbered = index > 0 && index < OLD_LIST;
    const tables = Math.min(depth ?? (inTable ? 1 : 0), DEEPEST);
    return {
        text,
        depth: tables,
        // marks of their own end the cells and rows of the outermost table alone
        ends: tables > 1 ? inner : mark === CELL_END ? (endsRow ? 'row' : 'cell') : null,
        row,
        list: isNumbered ? { index, level } : null,
    };
}
//# sourceMappingURL=read-paragraphs.js.map