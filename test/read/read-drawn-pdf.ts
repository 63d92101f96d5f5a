import { readPdf } from '../../src/read/pdf/read-pdf.ts';
import type { SourceDocument, SourceInfo } from '../../src/read/source-document.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { type DrawnDocument, type DrawnPage, writePdf } from './pdf-writer.ts';

/** What a reader gets for these bytes under the name of `report.pdf`. */
export function readBytes(bytes: Uint8Array): Promise<SourceDocument> {
  const source: SourceInfo = {
    path: 'in/report.pdf',
    format: 'pdf',
    sha256: '0'.repeat(64),
    bytes: bytes.length,
    encoding: null,
  };
  return readPdf(bytes, source);
}

/** The document that these drawn pages make. */
export function readPages(
  pages: readonly (DrawnPage | string)[],
  options: DrawnDocument = {},
): Promise<SourceDocument> {
  return readBytes(
    writePdf(
      pages.map((page) => (typeof page === 'string' ? { content: page } : page)),
      options,
    ),
  );
}

/** Texts of the paragraphs. */
export function paragraphTexts(document: SourceDocument): string[] {
  return document.paragraphs.map((span) => sliceSpan(document.text, span));
}

/** A grid as its cells' texts by row; fields that a merged cell covers are left out. */
export function gridRows(document: SourceDocument, index = 0): string[][] {
  const grid = document.grids[index];
  if (grid === undefined) return [];
  return Array.from({ length: grid.rowCount }, (_, row) =>
    grid.cells.filter((cell) => cell.row === row).map((cell) => sliceSpan(document.text, cell.span)),
  );
}
