import type { Span } from '../../text/span.ts';
import { type AssembledBlocks, assembleBlocks, type TextBlock } from '../assemble-blocks.ts';
import { joinCellParagraphs } from '../join-line-texts.ts';
import type { Block, NoteReference, TableBlock, TableCell } from './blocks.ts';

export interface PlacedNote extends NoteReference {
  /** Of the paragraph or cell that refers to it. */
  readonly span: Span;
}

/** The blocks as one text, with the places that refer to notes. */
export function assembleDocument(
  blocks: readonly Block[],
): AssembledBlocks & { readonly notes: readonly PlacedNote[] } {
  const assembled = assembleBlocks(blocks.map(sketchBlock));
  const paragraphs = assembled.paragraphs.values();
  const grids = assembled.grids.values();
  const notes = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return placeNotes(block.notes, paragraphs.next().value);
    const cells = grids.next().value?.cells ?? [];
    return block.cells.flatMap((cell, i) => placeNotes(notesOf(cell), cells[i]?.span));
  });
  return { ...assembled, notes };
}

function placeNotes(notes: readonly NoteReference[], span: Span | undefined): PlacedNote[] {
  return span === undefined ? [] : notes.map((note) => ({ ...note, span }));
}

function sketchBlock(block: Block): TextBlock {
  return block.kind === 'paragraph' ? block : { kind: 'grid', grid: sketchTable(block) };
}

function sketchTable({ rowCount, columnCount, cells }: TableBlock) {
  return {
    rowCount,
    columnCount,
    cells: cells.map(({ blocks, ...place }) => ({ ...place, text: cellText(blocks) })),
  };
}

/** The lines of a cell as one. */
function cellText(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  return joinCellParagraphs(lines.map((line) => line.replaceAll('\t', ' ')));
}

function notesOf({ blocks }: TableCell): readonly NoteReference[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.notes : []));
}
