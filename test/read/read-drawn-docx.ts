import { readDocx } from '../../src/read/docx/read-docx.ts';
import type { SourceDocument } from '../../src/read/source-document.ts';
import { type DrawnDocx, writeDocx } from './docx-writer.ts';

/** What a reader gets for these bytes under the name of `report.docx`. */
export function readBytes(bytes: Uint8Array): Promise<SourceDocument> {
  return readDocx(bytes, {
    path: 'in/report.docx',
    format: 'docx',
    sha256: '0'.repeat(64),
    bytes: bytes.length,
    encoding: null,
  });
}

/** The document that a drawn body makes. */
export function readBody(body: string, drawn: DrawnDocx = {}): Promise<SourceDocument> {
  return readBytes(writeDocx(body, drawn));
}

/** The lines of a drawn body. */
export async function readLines(body: string, drawn: DrawnDocx = {}): Promise<string[]> {
  return (await readBody(body, drawn)).text.trimEnd().split('\n');
}
