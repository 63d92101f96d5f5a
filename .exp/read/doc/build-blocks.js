import { normalizeText } from "../../text/normalize.js";
import { applyEdits } from "../../text/offset-map.js";
import { createCounter } from "../docx/count-paragraphs.js";
import { rejoinEdits } from "../text/rejoin-lines.js";
import { buildTable } from "./build-table.js";
/** Paragraphs and tables in order, with the numbers that Word adds; a table within a cell is a block of that cell. */
export function buildBlocks(stored, lists) {
    const count = createCounter();
    const blocks = [];
    // one within the other, the outermost first
    const open = [];
    const endTable = () => {
        const ended = open.pop();
        if (ended === undefined)
            return;
        const table = ended.rows.length === 0 ? null : buildTable(ended.rows);
        const holder = open.at(-1)?.content ?? blocks;
        if (table !== null)
            holder.push(table);
        // cells whose row has no end are kept as lines
        for (const block of [...ended.cells.flat(), ...ended.content])
            holder.push(block);
    };
    for (const paragraph of stored) {
        const list = paragraph.list === null ? undefined : lists[paragraph.list.index - 1];
        const marker = list === undefined ? '' : count(list, paragraph.list?.level ?? 0);
        const lines = writeLines(marker, paragraph.text);
        while (open.length > paragraph.depth)
            endTable();
        while (open.length < paragraph.depth)
            open.push({ rows: [], cells: [], content: [] });
        const table = open.at(-1);
        if (table === undefined) {
            for (const line of lines)
                blocks.push(line);
            continue;
        }
        for (const line of lines)
            table.content.push(line);
        if (paragraph.ends === null)
            continue;
        if (paragraph.ends === 'cell') {
            table.cells.push(table.content);
        }
        else {
            table.rows.push({ cells: table.cells, definition: paragraph.row });
            table.cells = [];
        }
        table.content = [];
    }
    while (open.length > 0)
        endTable();
    return blocks;
}
/** A line break of its own begins a paragraph unless it falls in mid-sentence; the marker stands before the first line. */
function writeLines(marker, raw) {
    const normalized = normalizeText(raw).text;
    const text = normalized.includes('\n') ? applyEdits(normalized, rejoinEdits(normalized)).text : normalized;
    const [first = '', ...more] = text.split('\n').map((line) => line.trim());
    // a figure right behind 1. would make one figure of both
    const joint = /[0-9A-Za-z.)]$/.test(marker) && /^[0-9A-Za-z]/.test(first) ? ' ' : '';
    return [marker + joint + first, ...more]
        .filter((line) => line !== '')
        .map((line) => ({ kind: 'paragraph', text: line, notes: [] }));
}
//# sourceMappingURL=build-blocks.js.map