/** Characters from which a cell of several paragraphs is prose, not a label. */
const PROSE_CHARS = 200;
/**
 * The blocks with the tables that only lay out a page dissolved into what their cells hold, in the order of the cells. A table within
 * a table of data follows it.
 */
export function flattenLayout(blocks) {
    return blocks.flatMap((block) => {
        if (block.kind === 'paragraph')
            return [block];
        if (isLayout(block))
            return flattenLayout(block.cells.flatMap((cell) => cell.blocks));
        return [block, ...flattenLayout(block.cells.flatMap((cell) => cell.blocks.filter(isTable)))];
    });
}
/** A frame of one cell; a table around tables as large as itself; a table most of whose text is prose of several paragraphs. */
function isLayout({ cells }) {
    if (cells.length === 1)
        return true;
    const tables = cells.flatMap((cell) => cell.blocks.filter(isTable));
    if (tables.reduce((sum, table) => sum + table.cells.length, 0) >= cells.length)
        return true;
    let prose = 0;
    let all = 0;
    for (const { blocks } of cells) {
        const charCount = countChars(blocks);
        all += charCount;
        if (blocks.length > 1 && charCount > PROSE_CHARS)
            prose += charCount;
    }
    // a note of several paragraphs under a table of data does not make it a layout
    return prose * 2 > all;
}
function isTable(block) {
    return block.kind === 'table';
}
function countChars(blocks) {
    return blocks.reduce((sum, block) => sum + (block.kind === 'paragraph' ? block.text.length : 0), 0);
}
//# sourceMappingURL=flatten-layout.js.map