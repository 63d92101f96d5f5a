import type { Span } from '../../text/span.ts';
import { lineJoint } from '../join-line-texts.ts';
import type { TableGrid } from '../source-document.ts';
import { writeGrid } from '../write-grid.ts';
import type { PlacedLine } from './join-paragraphs.ts';
import type { PageGrid } from './page-grid.ts';

/** What stands between two others in reading order: a paragraph, which may run over pages, or a table on one page. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly PlacedLine[] }
  | { readonly kind: 'grid'; readonly page: number; readonly grid: PageGrid };

export interface AssembledText {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly grids: readonly TableGrid[];
  /** As many as there are pages; they follow each other without gap, and a page without text is empty. */
  readonly pages: readonly Span[];
}

/** The blocks written one after another: paragraphs end in `\n`; cells are parted by `\t`, rows end in `\n`. */
export function assembleDocument(blocks: readonly Block[], pageCount: number): AssembledText {
  let text = '';
  const paragraphs: Span[] = [];
  const grids: TableGrid[] = [];
  const pageStarts = new Map<number, number>();
  const enterPage = (page: number) => {
    if (!pageStarts.has(page)) pageStarts.set(page, text.length);
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

function pageSpans(starts: ReadonlyMap<number, number>, pageCount: number, length: number): Span[] {
  const spans: Span[] = [];
  let end = length;
  for (let page = pageCount - 1; page >= 0; page--) {
    const start = page === 0 ? 0 : (starts.get(page) ?? end);
    spans.unshift({ start, end });
    end = start;
  }
  return spans;
}
