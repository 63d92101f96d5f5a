import type { SourceDocument } from '../src/read/source-document.ts';
import { readText } from '../src/read/text/read-text.ts';

const SOURCE = {
  path: 'test.txt',
  format: 'text',
  sha256: '0'.repeat(64),
  bytes: 0,
  encoding: null,
} as const;

/** A text as the reader of plain text gives it. */
export function textDocument(text: string): SourceDocument {
  return readText(new TextEncoder().encode(text), SOURCE);
}
