import { normalizeText } from "../../text/normalize.js";
import { applyEdits } from "../../text/offset-map.js";
import { rejoinEdits } from "../text/rejoin-lines.js";
import { numberParagraph } from "./number-paragraph.js";
import { readInline } from "./read-inline.js";
import { readTable } from "./read-table.js";
import { unwrapChildren } from "./unwrap.js";
import { findChild, settingOf, switchOf } from "./xml-element.js";
const NOTHING = { text: '', notes: [] };
/** Paragraphs and tables of a body, a cell, a text box or a note, in order; empty paragraphs are left out. */
export function readBlocks(container, context) {
    const blocks = [];
    let carried = NOTHING;
    for (const child of unwrapChildren(container)) {
        if (child.name === 'w:p') {
            const paragraph = readParagraph(child, carried, context);
            // one by one: a paragraph may have more lines than a call takes arguments
            for (const block of paragraph.blocks)
                blocks.push(block);
            carried = paragraph.carried;
        }
        else if (child.name === 'w:tbl') {
            for (const line of writeLines('', carried))
                blocks.push(line);
            carried = NOTHING;
            const table = readTable(child, context, readBlocks);
            if (table !== null)
                blocks.push(table);
        }
        else if (child.name === 'w:altChunk') {
            // a whole file of another format inside this one
            context.met.objects++;
        }
    }
    return [...blocks, ...writeLines('', carried)];
}
function readParagraph(paragraph, before, context) {
    const properties = findChild(paragraph, 'w:pPr');
    const style = settingOf(findChild(properties, 'w:pStyle')) ?? context.styles.defaultParagraph;
    const inline = readInline(paragraph, style, context);
    const whole = { text: before.text + inline.text, notes: [...before.notes, ...inline.notes] };
    const endsHere = !isEndRemoved(properties);
    const blocks = endsHere ? writeLines(numberParagraph(properties, style, context), whole) : [];
    for (const box of inline.boxes)
        blocks.push(...readBox(box, context));
    return { blocks, carried: endsHere ? NOTHING : whole };
}
/** True where the end of the paragraph is deleted, moved away or hidden. */
function isEndRemoved(properties) {
    const mark = findChild(properties, 'w:rPr');
    return (findChild(mark, 'w:del') !== null ||
        findChild(mark, 'w:moveFrom') !== null ||
        switchOf(findChild(mark, 'w:vanish')) === true);
}
function readBox(box, context) {
    const outer = context.fields;
    context.fields = [];
    const blocks = readBlocks(box, context);
    context.fields = outer;
    return blocks;
}
/**
 * A paragraph as printed lines: a line break of its own (Shift+Enter) begins a paragraph unless it falls in mid-sentence; the marker
 * stands before the first line, alone where nothing follows it.
 */
function writeLines(marker, { text: raw, notes }) {
    const normalized = normalizeText(raw).text;
    const text = normalized.includes('\n') ? applyEdits(normalized, rejoinEdits(normalized)).text : normalized;
    const [first = '', ...more] = text.split('\n').map((line) => line.trim());
    const lines = [marker + markerJoint(marker, first) + first, ...more].filter((line) => line !== '');
    return lines.map((line, i) => ({
        kind: 'paragraph',
        text: line,
        notes: i === lines.length - 1 ? notes : [],
    }));
}
/** A blank where without it the marker and the text would make one word or one figure: 1. 2023年, (a) an item. */
function markerJoint(marker, text) {
    return /[0-9A-Za-z.)]$/.test(marker) && /^[0-9A-Za-z]/.test(text) ? ' ' : '';
}
//# sourceMappingURL=read-blocks.js.map