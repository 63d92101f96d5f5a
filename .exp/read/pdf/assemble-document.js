import { lineJoint } from "../join-line-texts.js";
import { writeGrid } from "../write-grid.js";
/** The blocks written one after another: paragraphs end in `\n`; cells are parted by `\t`, rows end in `\n`. */
export function assembleDocument(blocks, pageCount) {
    let text = '';
    const paragraphs = [];
    const grids = [];
    const pageStarts = new Map();
    const enterPage = (page) => {
        if (!pageStarts.has(page))
            pageStarts.set(page, text.length);
    };
    for (const block of blocks) {
        if (block.kind === 'grid') {
            enterPage(block.page);
            const written = writeGrid(block.grid, text.length);
            text += written.text;
            grids.push(written.grid);
            continue;
        }
        const start = text.length;
        // not asked of the text: a slice of a string that grows copies all of it
        let last = '';
        for (const line of block.lines) {
            text += lineJoint(last, line.text.slice(0, 1));
            enterPage(line.page);
            text += line.text;
            last = line.text.slice(-1) || last;
        }
        paragraphs.push({ start, end: text.length });
        text += '\n';
    }
    return { text, paragraphs, grids, pages: pageSpans(pageStarts, pageCount, text.length) };
}
function pageSpans(starts, pageCount, length) {
    const spans = [];
    let end = length;
    for (let page = pageCount - 1; page >= 0; page--) {
        const start = page === 0 ? 0 : (starts.get(page) ?? end);
        spans.unshift({ start, end });
        end = start;
    }
    return spans;
}
//# sourceMappingURL=assemble-document.js.map