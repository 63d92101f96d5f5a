import { writeGrid } from "./write-grid.js";
/** The blocks written one after another: paragraphs end in `\n`; cells are parted by `\t`, rows end in `\n`. */
export function assembleBlocks(blocks) {
    const parts = [];
    let length = 0;
    const paragraphs = [];
    const grids = [];
    for (const block of blocks) {
        if (block.kind === 'paragraph') {
            paragraphs.push({ start: length, end: length + block.text.length });
            parts.push(block.text, '\n');
            length += block.text.length + 1;
        }
        else {
            const { text, grid } = writeGrid(block.grid, length);
            grids.push(grid);
            parts.push(text);
            length += text.length;
        }
    }
    return { text: parts.join(''), paragraphs, grids };
}
//# sourceMappingURL=assemble-blocks.js.map