import { assembleBlocks } from "../assemble-blocks.js";
import { joinCellParagraphs } from "../join-line-texts.js";
/** The blocks as one text, with the places that refer to notes. */
export function assembleDocument(blocks) {
    const assembled = assembleBlocks(blocks.map(sketchBlock));
    const paragraphs = assembled.paragraphs.values();
    const grids = assembled.grids.values();
    const notes = blocks.flatMap((block) => {
        if (block.kind === 'paragraph')
            return placeNotes(block.notes, paragraphs.next().value);
        const cells = grids.next().value?.cells ?? [];
        return block.cells.flatMap((cell, i) => placeNotes(notesOf(cell), cells[i]?.span));
    });
    return { ...assembled, notes };
}
function placeNotes(notes, span) {
    return span === undefined ? [] : notes.map((note) => ({ ...note, span }));
}
function sketchBlock(block) {
    return block.kind === 'paragraph' ? block : { kind: 'grid', grid: sketchTable(block) };
}
function sketchTable({ rowCount, columnCount, cells }) {
    return {
        rowCount,
        columnCount,
        cells: cells.map(({ blocks, ...place }) => ({ ...place, text: cellText(blocks) })),
    };
}
/** The lines of a cell as one. */
function cellText(blocks) {
    const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
    return joinCellParagraphs(lines.map((line) => line.replaceAll('\t', ' ')));
}
function notesOf({ blocks }) {
    return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.notes : []));
}
//# sourceMappingURL=assemble-document.js.map