import { normalizeText } from "../../text/normalize.js";
import { endOf, isBlank, startOf, toLine } from "./group-lines.js";
import { joinGlyphs } from "./join-glyphs.js";
import { layOutUnruledRows } from "./lay-out-unruled-rows.js";
/** A gap between cells, in ems: well above the word spaces and the stretched spaces of a justified line. */
const CELL_GAP = 1.2;
const FEWEST_ROWS = 3;
/** So many figures on one line are a table by themselves: that of reviews has one row. */
const WIDE_ROW = 10;
/** No page of print has more; each line is held against each. */
const MOST_LINES = 200;
const MOST_VALUES = 100;
/** Lines further apart than this, in ems, are of different tables. */
const LARGEST_GAP = 6;
const HEADER_LINES = 6;
const VALUE = /^[-+＋－]?\d[\d,，.]*(?:万?元)?$|^[-/／—–]$/u;
// a heading or a sentence ends a table; labels of the prescribed form open with such numbers, too
const HEADING = /^[一二三四五六七八九十]{1,2}、(?!.{0,9}(?:新收|结转|办理结果))/u;
const SENTENCE = /[。：；]$/u;
/**
 * Tables without ruling, by position alone: neighbouring lines that end in figures or slashes parted by wide gaps, with the labels
 * before them, which may run over several lines, and the heads of their columns. Two figures in a row and three rows at least.
 */
export function findUnruledGrids(lines) {
    const grids = [];
    const rest = [];
    let region = [];
    const flush = () => {
        const { grid, outside } = readRegion(region);
        if (grid !== null)
            grids.push(grid);
        rest.push(...outside);
        region = [];
    };
    for (const page of lines) {
        const cells = splitCells(page);
        const line = { page, cells, values: countValues(cells) };
        const before = region.at(-1)?.page;
        const isApart = before !== undefined && page.y - before.y > LARGEST_GAP * page.size;
        const isOutside = line.values === 0 && (HEADING.test(page.text) || SENTENCE.test(page.text));
        if (isApart || isOutside || page.line.direction !== 'right')
            flush();
        if (isOutside || page.line.direction !== 'right')
            rest.push(page);
        else
            region.push(line);
    }
    flush();
    rest.sort((a, b) => a.y - b.y || a.left - b.left);
    return { grids, rest };
}
/** The table of a stretch of lines, and the lines before and behind it; all of them where there is none. */
function readRegion(region) {
    const pages = (lines) => lines.map(({ page }) => page);
    const first = region.findIndex(({ values }) => values > 0);
    const last = region.findLastIndex(({ values }) => values > 0);
    const most = region.reduce((best, { values }) => Math.max(best, values), 0);
    if (first < 0 || most < 2 || most > MOST_VALUES || region.length > MOST_LINES)
        return { grid: null, outside: pages(region) };
    const start = Math.max(0, first - HEADER_LINES);
    // a label whose figures stand beside its first line goes on below
    const end = Math.min(region.length, last + 3);
    const rows = layOutUnruledRows(region.slice(start, end));
    const printed = rows.filter(({ length }) => length > 2).length;
    if (printed < FEWEST_ROWS && most < WIDE_ROW)
        return { grid: null, outside: pages(region) };
    const grid = toGrid(rows, region[start]?.page.y ?? 0, region[end - 1]?.page.y ?? 0);
    return { grid, outside: pages([...region.slice(0, start), ...region.slice(end)]) };
}
function splitCells({ line }) {
    if (line.direction !== 'right')
        return [];
    const groups = [];
    let end = Number.NEGATIVE_INFINITY;
    for (const glyph of line.glyphs) {
        if (isBlank(glyph))
            continue;
        if (startOf(glyph, line.direction) - end > CELL_GAP * line.size)
            groups.push([]);
        groups.at(-1)?.push(glyph);
        end = endOf(glyph, line.direction);
    }
    return groups.flatMap((glyphs) => {
        // blanks come back by the gaps that they left
        const cell = toLine(glyphs, line.direction);
        if (cell === null)
            return [];
        const text = normalizeText(joinGlyphs(cell)).text.trim();
        const { start: left, end: right, size } = cell;
        return [{ text, left, right, y: line.across, size }];
    });
}
/** How many figures or slashes end the line; 0 for one that is nothing but a single number, as pages have it. */
function countValues(cells) {
    const lastWord = cells.findLastIndex(({ text }) => !VALUE.test(text));
    const count = cells.length - 1 - lastWord;
    return cells.length === 1 ? 0 : count;
}
function toGrid(rows, top, bottom) {
    return {
        top,
        bottom,
        rowCount: rows.length,
        columnCount: Math.max(...rows.map(({ length }) => length)),
        cells: rows.flatMap((texts, row) => texts.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text, box: null }))),
    };
}
//# sourceMappingURL=find-unruled-grids.js.map