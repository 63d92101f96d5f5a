import { readHtml } from '../../src/read/html/read-html.ts';
import type { SourceDocument } from '../../src/read/source-document.ts';
import { sliceSpan } from '../../src/text/span.ts';

const SOURCE = {
  path: 'page.html',
  format: 'html',
  sha256: '0'.repeat(64),
  bytes: 0,
  encoding: null,
} as const;

/** A page in UTF-8 as the reader of web pages gives it. */
export function readPageText(html: string): SourceDocument {
  return readHtml(new TextEncoder().encode(html), SOURCE);
}

/** The paragraphs of a page as texts. */
export function paragraphsOf(html: string): string[] {
  const { text, paragraphs } = readPageText(html);
  return paragraphs.map((span) => sliceSpan(text, span));
}

/** Each cell of the grids of a page as `row,column rowSpan×columnSpan text`, one list a grid. */
export function gridsOf(html: string): string[][] {
  const { text, grids } = readPageText(html);
  return grids.map(({ cells }) =>
    cells.map((cell) =>
      `${cell.row},${cell.column} ${cell.rowSpan}×${cell.columnSpan} ${sliceSpan(text, cell.span)}`.trim(),
    ),
  );
}
