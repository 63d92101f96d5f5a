import { extname } from 'node:path';
import { InputError } from '../text/input-error.ts';
import { readPdf } from './pdf/read-pdf.ts';
import type { SourceDocument, SourceFormat, SourceInfo } from './source-document.ts';
import { readText } from './text/read-text.ts';

interface Reader {
  readonly format: SourceFormat;
  readonly endings: readonly string[];
  readonly read: (bytes: Uint8Array, source: SourceInfo) => Promise<SourceDocument> | SourceDocument;
}

const READERS: readonly Reader[] = [
  { format: 'text', endings: ['.txt', '.md', '.text'], read: readText },
  { format: 'pdf', endings: ['.pdf'], read: readPdf },
];

/** Endings of files that are taken from a folder; other files there are passed over. */
export const READ_ENDINGS: readonly string[] = READERS.flatMap((reader) => reader.endings);

// first bytes of what is often found under a wrong ending
const SIGNATURES: readonly { readonly bytes: string; readonly name: string }[] = [
  { bytes: '%PDF-', name: 'a PDF file' },
  { bytes: 'PK\u0003\u0004', name: 'a zip or Word file' },
  { bytes: '\u00d0\u00cf\u0011\u00e0', name: 'an old Word or WPS file' },
  { bytes: '\u0089PNG', name: 'a picture (PNG)' },
  { bytes: '\u00ff\u00d8\u00ff', name: 'a picture (JPEG)' },
  { bytes: 'GIF8', name: 'a picture (GIF)' },
  { bytes: 'II*\u0000', name: 'a picture (TIFF)' },
];

/** The reader for a file, told by its ending and held against its first bytes. Throws InputError where none reads it. */
export function detectFormat(bytes: Uint8Array, path: string): Reader {
  const ending = extname(path).toLowerCase();
  const reader = READERS.find((candidate) => candidate.endings.includes(ending));
  if (reader === undefined) {
    throw new InputError(
      `unknown format: "${ending}" of "${path}"; gongkai reads ${READ_ENDINGS.join(', ')}: save it as one of these`,
    );
  }
  const signature = findSignature(bytes);
  if (reader.format === 'text' && signature !== null) {
    throw new InputError(
      `cannot read "${path}": it is ${signature} with the ending of a text; give it its own ending or save it as text`,
    );
  }
  return reader;
}

function findSignature(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return SIGNATURES.find((signature) => head.startsWith(signature.bytes))?.name ?? null;
}
