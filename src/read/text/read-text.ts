import type { Diagnostic } from '../../text/diagnostic.ts';
import { InputError } from '../../text/input-error.ts';
import { normalizeText } from '../../text/normalize.ts';
import { applyEdits, composeOffsets } from '../../text/offset-map.ts';
import type { Span } from '../../text/span.ts';
import { READ_LIMITS, type ReadLimits, tooLarge } from '../limits.ts';
import type { SourceDocument, SourceInfo } from '../source-document.ts';
import { decodeText } from './decode-text.ts';
import { markdownEdits } from './markdown-marks.ts';
import { pageNumberEdits } from './page-numbers.ts';
import { rejoinEdits } from './rejoin-lines.ts';

/**
 * A plain-text file as a document: one paragraph a line, no grids, no pages.
 * @throws InputError where the bytes are no text, or more than the limit
 */
export function readText(
  bytes: Uint8Array,
  source: SourceInfo,
  { maximumTextBytes }: Pick<ReadLimits, 'maximumTextBytes'> = READ_LIMITS,
): SourceDocument {
  if (bytes.length > maximumTextBytes) throw tooLarge(source.path, bytes.length, maximumTextBytes);
  const { text: raw, encoding } = decodeText(bytes, source.path);
  const normalized = normalizeText(raw);
  const unnumbered = applyEdits(normalized.text, pageNumberEdits(normalized.text));
  const unmarked = applyEdits(unnumbered.text, markdownEdits(unnumbered.text, isMarkdown(source.path)));
  const rejoined = applyEdits(unmarked.text, rejoinEdits(unmarked.text));
  if (!/\p{L}/u.test(rejoined.text)) throw new InputError(`cannot read "${source.path}": it holds no text`);
  return {
    source: { ...source, encoding },
    text: rejoined.text,
    paragraphs: lineSpans(rejoined.text),
    grids: [],
    pages: [],
    metadata: { title: null, published: null },
    offsets: [unnumbered, unmarked, rejoined].reduce(
      (offsets, edited) => composeOffsets(offsets, edited.offsets),
      normalized.offsets,
    ),
    diagnostics: [...damage(rejoined.text, encoding), ...strayZeros(raw)],
  };
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

function lineSpans(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => /\S/.test(line))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function damage(text: string, encoding: string): Diagnostic[] {
  const lost = text.split('\ufffd').length - 1;
  if (lost === 0) return [];
  const detail = `${lost} characters could not be decoded as ${encoding} and stand as U+FFFD; words around them may be missed`;
  return [{ code: 'read.undecoded', detail, span: null }];
}

// other control characters are marks of some program; zeros stand where a disk or a program lost something
function strayZeros(raw: string): Diagnostic[] {
  const count = raw.split('\0').length - 1;
  if (count === 0) return [];
  const detail = `${count} zero characters (NUL) were dropped; where they stand for others that were lost, words around them may be missed`;
  return [{ code: 'read.zeros', detail, span: null }];
}
