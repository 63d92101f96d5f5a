import { readFileSync, writeFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { encodeText } from './encode.ts';
import { renderPdf } from './render-pdf.ts';
import { renderText } from './render-text.ts';
import { SAMPLES, type Truth } from './truth.ts';

/** The file of a truth as corpus/reports holds it: format, layout, damage and encoding are the truth's own. Throws on other formats. */
export async function renderSample(truth: Truth): Promise<Uint8Array> {
  if (truth.file.endsWith('.pdf')) return renderPdf(truth);
  if (truth.file.endsWith('.txt')) return encodeText(renderText(truth), truth.layout.encoding);
  throw new Error(`unknown format: "${truth.file}"; the renderer writes .txt and .pdf`);
}

/** Writes the sample files of these truths over those that are there. */
export async function writeSamples(truths: readonly Truth[]): Promise<void> {
  for (const truth of truths) writeFileSync(new URL(truth.file, SAMPLES), await renderSample(truth));
}

/** The committed file of a truth. Throws where there is none. */
export function readSample(truth: Truth): Uint8Array {
  return readFileSync(new URL(truth.file, SAMPLES));
}

/**
 * A sample as it is compared: the bytes of a text; of a PDF its objects with their streams inflated, without lengths and offsets,
 * since versions of Node deflate differently.
 */
export function comparable(file: string, bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  if (!file.endsWith('.pdf')) return text;
  return text
    .replace(/stream\n([\s\S]*?)\nendstream/g, (whole, data: string) =>
      data.startsWith('x') ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1') : whole,
    )
    .replace(/\/Length \d+/g, '/Length')
    .replace(/\nxref\n[\s\S]*$/, '');
}
