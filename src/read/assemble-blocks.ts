import type { Span } from '../text/span.ts';
import type { TableGrid } from './source-document.ts';
import { type GridSketch, writeGrid } from './write-grid.ts';

/** What stands between two others in reading order, in formats without pages; the texts are normalised. */
export type TextBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'grid'; readonly grid: GridSketch };

export interface AssembledBlocks {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly grids: readonly TableGrid[];
}

/** The blocks written one after another: paragraphs end in `\n`; cells are parted by `\t`, rows end in `\n`. */
export function assembleBlocks(blocks: Iterable<TextBlock>): AssembledBlocks {
  const parts: string[] = [];
  let length = 0;
  const paragraphs: Span[] = [];
  const grids: TableGrid[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      paragraphs.push({ start: length, end: length + block.text.length });
      parts.push(block.text, '\n');
      length += block.text.length + 1;
    } else {
      const { text, grid } = writeGrid(block.grid, length);
      grids.push(grid);
      parts.push(text);
      length += text.length;
    }
  }
  return { text: parts.join(''), paragraphs, grids };
}
