import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashBytes, READ_LIMITS, readBytes, readDocument } from '../../src/read/index.ts';
import { InputError } from '../../src/text/input-error.ts';
import { cell, paragraph, row, run, table, writeDocx } from './docx-writer.ts';
import { text as drawText, writePdf } from './pdf-writer.ts';
import { readPages } from './read-drawn-pdf.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('limits of reading', () => {
  it('hold for the size of a file, before it is read', async () => {
    const path = join(folder, 'a.pdf');
    await writeFile(path, 'x'.repeat(101));
    await expect(readDocument(path, { ...READ_LIMITS, maximumBytes: 100 })).rejects.toThrow(
      `cannot read "${path}": it has 101 bytes, more than the limit of 100; save the report alone, without attachments, or raise the limit (--max-size)`,
    );
  });

  it('hold for the pages of a PDF', async () => {
    const bytes = writePdf([{ content: '' }, { content: '' }, { content: '' }]);
    await expect(readBytes(bytes, 'a.pdf', { ...READ_LIMITS, maximumPages: 2 })).rejects.toThrow(
      'cannot read "a.pdf": it has 3 pages, more than the limit of 2; cut out the pages of the report, or raise the limit (--max-pages)',
    );
  });

  it('hold for web pages', async () => {
    const limits = { ...READ_LIMITS, maximumTextBytes: 10 };
    await expect(readBytes(Buffer.from('<html>公开工作</html>'), 'a.html', limits)).rejects.toThrow(
      'more than the limit of 10 for web pages',
    );
  });
});

const MEGABYTE = 1024 * 1024;
const SENTENCE = '全年公开信息二百条，答复申请三件，均按期办结。';
const repeat = (unit: string, megabytes: number) =>
  unit.repeat(Math.floor((megabytes * MEGABYTE) / Buffer.byteLength(unit)));

describe('files at the limits that hold by default', () => {
  it('a text of 200 MB is refused, a larger one without being opened', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, SENTENCE);
    await truncate(path, 200 * MEGABYTE);
    await expect(readDocument(path)).rejects.toThrow(
      `it has ${200 * MEGABYTE} bytes, more than the limit of ${30 * MEGABYTE}; save the report alone`,
    );
    await truncate(path, 2 ** 40);
    const start = performance.now();
    await expect(readDocument(path)).rejects.toThrow(`more than the limit of ${200 * MEGABYTE}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it.each<[string, string, string]>([
    ['a text of one line', 'a.txt', repeat(SENTENCE, 30)],
    ['a text of many lines', 'a.txt', repeat(`${SENTENCE}\n`, 30)],
    ['a page of one line', 'a.html', `<p>一、总体情况</p><p>${repeat(SENTENCE, 29)}</p>`],
    ['a page of one table without end', 'a.html', `<table>${repeat('<tr><td>公<td>开', 5)}`],
  ])('are read in seconds: %s', async (_, name, content) => {
    const start = performance.now();
    const { text } = await readBytes(Buffer.from(content), name);
    expect(text.length).toBeGreaterThan(MEGABYTE / 2);
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it('a PDF of 5,000 pages is read, in time that grows with its pages', async () => {
    const page = Array.from({ length: 25 }, (_, i) => drawText(80, 760 - 27 * i, 12, `${SENTENCE}${i}`)).join(
      '',
    );
    const read = async (pages: number) => {
      const start = performance.now();
      const document = await readPages(Array.from({ length: pages }, () => page));
      expect(document.pages).toHaveLength(pages);
      return performance.now() - start;
    };
    await read(10);
    const tenth = await read(500);
    const whole = await read(5000);
    expect(whole).toBeLessThan(120_000);
    // twenty times would be on its way to a square
    expect(whole / tenth).toBeLessThan(20);
  }, 300_000);

  it.each<[string, string, () => Uint8Array]>([
    [
      'a path of a PDF',
      'a.pdf',
      () => {
        const path = `0 0 m ${'5 5 l 9 5 l '.repeat(200_000)} S ${drawText(80, 740, 16, '公开')}`;
        return writePdf([{ content: path }]);
      },
    ],
    [
      'a line of a PDF',
      'a.pdf',
      () => writePdf([{ content: drawText(80, 740, 12, '公开'.repeat(150_000)) }]),
    ],
    [
      'lines of a PDF that stand upright',
      'a.pdf',
      () => writePdf([{ content: drawText(80, 740, 12, '公开'.repeat(150_000), { angle: 90 }) }]),
    ],
    [
      'lines of a heading',
      'a.html',
      () => Buffer.from(`<h1>${'公<br>'.repeat(300_000)}</h1><p>一、总体情况`),
    ],
    [
      'lines of a Word paragraph',
      'a.docx',
      () => writeDocx(paragraph(`${run('公')}<w:r>${'<w:br/><w:t>开</w:t>'.repeat(200_000)}</w:r>`)),
    ],
    [
      'cells of a Word row',
      'a.docx',
      () => writeDocx(table([row(Array.from({ length: 150_000 }, () => cell('公')))])),
    ],
  ])('more of them than a call takes arguments are no fault: %s', async (_, name, draw) => {
    const outcome = await readBytes(draw(), name).then(
      ({ text }) => text.length > 0,
      (error: unknown) => error instanceof InputError,
    );
    expect(outcome).toBe(true);
  });
});

describe('a file that changes while it is read', () => {
  it('has the hash of the very bytes that were read', async () => {
    const path = join(folder, 'a.txt');
    const texts = [`${'甲'.repeat(40_000)}\n`, `${'乙'.repeat(9000)}\n`];
    await writeFile(path, texts[0] ?? '');
    let done = false;
    const writing = (async () => {
      for (let i = 0; !done; i++) await writeFile(path, texts[i % 2] ?? '');
    })();
    const seen = new Set<string>();
    for (let i = 0; i < 60 || (seen.size === 0 && i < 20_000); i++) {
      const document = await readDocument(path).catch((error: Error) => {
        // caught between truncation and writing
        expect(error.message).toMatch(/is empty|no text/);
        return null;
      });
      if (document === null) continue;
      seen.add(document.text.slice(0, 1));
      const cut = document.diagnostics.length > 0;
      if (!cut) expect(hashBytes(Buffer.from(document.text))).toBe(document.source.sha256);
    }
    done = true;
    await writing;
    expect(seen.size).toBeGreaterThan(0);
  });
});
