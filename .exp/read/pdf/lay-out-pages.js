import { dropRunningHeads } from "./drop-running-heads.js";
import { findUnruledGrids } from "./find-unruled-grids.js";
import { joinBrokenRows } from "./join-broken-rows.js";
import { joinParagraphs } from "./join-paragraphs.js";
import { measureLayout } from "./measure-layout.js";
import { readPageLines } from "./page-line.js";
import { readRuledGrids } from "./read-ruled-grids.js";
/** The paragraphs and tables of the pages in reading order: page after page, from top to bottom. */
export function layOutPages(contents) {
    const ruled = contents.map((content) => {
        const { grids, rest } = readRuledGrids(content);
        return { width: content.width, height: content.height, grids, lines: readPageLines(rest) };
    });
    const pages = joinBrokenRows(dropRunningHeads(ruled)).map((page) => {
        const { grids, rest } = findUnruledGrids(page.lines);
        return { ...page, grids: [...page.grids, ...grids], lines: rest };
    });
    const layouts = measureLayouts(pages);
    const blocks = [];
    let lines = [];
    const flush = () => {
        for (const joined of joinParagraphs(lines))
            blocks.push({ kind: 'paragraph', lines: joined });
        lines = [];
    };
    pages.forEach((page, index) => {
        const layout = layouts.get(Math.round(page.width)) ?? measureLayout([], page.width);
        const parts = [
            ...page.grids.map((grid) => ({ y: grid.top, grid, line: null })),
            ...page.lines.map((line) => ({ y: line.y, grid: null, line })),
        ].sort((a, b) => a.y - b.y);
        for (const { grid, line } of parts) {
            if (line !== null)
                lines.push({ ...line, page: index, layout });
            else {
                flush();
                blocks.push({ kind: 'grid', page: index, grid });
            }
        }
    });
    flush();
    return blocks;
}
/** The layout of the pages of each width: sideways pages have margins of their own. */
function measureLayouts(pages) {
    const byWidth = new Map();
    for (const page of pages) {
        const width = Math.round(page.width);
        byWidth.set(width, [...(byWidth.get(width) ?? []), [...page.lines]]);
    }
    return new Map([...byWidth].map(([width, lines]) => [width, measureLayout(lines, width)]));
}
//# sourceMappingURL=lay-out-pages.js.map