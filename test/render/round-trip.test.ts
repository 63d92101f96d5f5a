import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/read/index.ts';
import { describeReport } from '../../src/report/index.ts';
import { encodeText } from './encode.ts';
import { findDifferences } from './find-differences.ts';
import { renderPdf } from './render-pdf.ts';
import { renderText } from './render-text.ts';
import { DAMAGES, ENCODINGS, loadTruths, TEXT_LAYOUTS, type Truth } from './truth.ts';
import { renderSample } from './write-samples.ts';

const truths = loadTruths();

async function readBack(truth: Truth, bytes: Uint8Array, name: string): Promise<string[]> {
  return findDifferences(describeReport(await readBytes(bytes, name)), truth);
}

describe.each(TEXT_LAYOUTS)('a report printed as text with %s', (layout) => {
  it.each(truths)('$file is read as it was meant', async (truth) => {
    const text = renderText(truth, { layout, damage: [] });
    expect(await readBack(truth, encodeText(text, 'utf8'), 'report.txt')).toEqual([]);
  });

  it.each(DAMAGES)('is read in spite of %s', async (damage) => {
    for (const truth of truths) {
      const text = renderText(truth, { layout, damage: [damage] });
      const differences = await readBack(truth, encodeText(text, 'utf8'), 'report.txt');
      expect(differences, truth.file).toEqual([]);
    }
  });
});

describe.each(ENCODINGS)('a text in %s', (encoding) => {
  it.each(truths)('$file is read as it was meant', async (truth) => {
    const text = renderText(truth, { damage: [] });
    expect(await readBack(truth, encodeText(text, encoding), 'report.txt')).toEqual([]);
  });
});

describe('a report printed as PDF', () => {
  it.each(truths)('$file is read as it was meant', async (truth) => {
    expect(await readBack(truth, await renderPdf(truth, { damage: [] }), 'report.pdf')).toEqual([]);
  });

  // a PDF takes 0.2 s: one of each agency that prints them
  const drawn = truths.filter(({ file }) =>
    /^(?:liudu-government|qinglan-government|lanling).*\.pdf$/.test(file),
  );
  it.each(['page_numbers', 'radicals', 'fullwidth_digits', 'halfwidth_punctuation'] as const)(
    'is read in spite of %s',
    async (damage) => {
      for (const truth of drawn) {
        const differences = await readBack(truth, await renderPdf(truth, { damage: [damage] }), 'report.pdf');
        expect(differences, truth.file).toEqual([]);
      }
    },
    20_000,
  );

  it.each(['bookmark', 'nbsp', 'zero_width'] as const)(
    'refuses %s, which only texts have',
    async (damage) => {
      for (const truth of truths.slice(0, 1))
        await expect(renderPdf(truth, { damage: [damage] })).rejects.toThrow(`damage "${damage}"`);
    },
  );
});

describe('a sample with the damage of its truth', () => {
  it.each(truths)('$file is read as it was meant', async (truth) => {
    expect(await readBack(truth, await renderSample(truth), truth.file)).toEqual([]);
  });
});
