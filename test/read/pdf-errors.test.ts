import { afterEach, describe, expect, it, vi } from 'vitest';
import { diagnosePages } from '../../src/read/pdf/diagnose-pages.ts';
import type { PageContent } from '../../src/read/pdf/page-content.ts';
import { InputError } from '../../src/text/input-error.ts';
import { text, writePdf } from './pdf-writer.ts';
import { readBytes, readPages } from './read-drawn-pdf.ts';

const whole = writePdf([{ content: text(80, 740, 16, '一、总体情况') }], { title: '某镇报告' });

afterEach(() => vi.restoreAllMocks());

describe('PDF files that cannot be read', () => {
  it.each([
    ['no bytes', new Uint8Array()],
    ['zeros', new Uint8Array(4096)],
    ['a web page', Buffer.from('<html><body>404</body></html>')],
  ])('says that %s are no PDF', async (_, bytes) => {
    await expect(readBytes(bytes)).rejects.toThrow(
      new InputError('"report.pdf" is not a PDF; check the file or download it again'),
    );
  });

  it('says of any cut-off file that it is damaged or cut off', async () => {
    const message = 'cannot read PDF: "report.pdf" is damaged or cut off; download it again';
    for (let length = 20; length < whole.length - 30; length += 157) {
      await expect(readBytes(whole.subarray(0, length))).rejects.toThrow(new InputError(message));
    }
  });

  it('says so of a file of which nothing but the ends is left', async () => {
    const hollow = Buffer.concat([
      whole.subarray(0, 9),
      Buffer.alloc(2000),
      Buffer.from('startxref\n0\n%%EOF\n'),
    ]);
    await expect(readBytes(hollow)).rejects.toThrow('is damaged or cut off');
  });

  it('survives promises that the library rejects and drops', async () => {
    // two pages are not where the file says: the library asks for both and waits for one
    const pages = ['一、总体情况', '二、主动公开', '三、依申请公开', '附件'].map((words) => ({
      content: text(80, 740, 16, words),
    }));
    const holed = Buffer.from(writePdf(pages))
      .toString('latin1')
      .replace(/^1[25] 0 obj/gmu, '1x 0 obj');
    const watchers = process.listeners('unhandledRejection');
    // the test runner watches, too; without it a rejection that is not contained ends this process
    process.removeAllListeners('unhandledRejection');
    try {
      await expect(readBytes(Buffer.from(holed, 'latin1'))).rejects.toThrow('is damaged or cut off');
      expect(process.listenerCount('unhandledRejection')).toBe(0);
    } finally {
      for (const watcher of watchers) process.on('unhandledRejection', watcher);
    }
  });

  it('asks for a copy without password', async () => {
    await expect(readPages([text(80, 740, 16, '报告')], { locked: true })).rejects.toThrow(
      new InputError('"report.pdf" is locked by a password; save a copy without password'),
    );
  });

  it('tells a scan from a document', async () => {
    await expect(readPages(['0 0 300 300 re f', ''])).rejects.toThrow(
      new InputError(
        '"report.pdf" has no text layer (scanned pages?); run OCR on it or find the text version',
      ),
    );
  });
});

describe('fonts without a character map', () => {
  const page = (words: string): PageContent => ({
    width: 595,
    height: 842,
    rules: [],
    glyphs: Array.from(words, (character, index) => ({
      text: character,
      centerX: 80 + 12 * index,
      centerY: 96,
      baseline: 100,
      advance: 12,
      size: 12,
      direction: 'right',
    })),
  });

  it('are told where they make up a good part of a page', () => {
    const spoiled = page('一、总体\ue001\ue002 ');
    expect(
      diagnosePages(
        [page('一、总体情况'), spoiled],
        [
          { start: 0, end: 7 },
          { start: 7, end: 14 },
        ],
      ),
    ).toEqual([
      {
        code: 'pdf.unmapped_characters',
        detail:
          'page 2: 33 % of the characters come from a font without a character map; they cannot be read, run OCR on the page',
        span: { start: 7, end: 14 },
      },
    ]);
  });

  it('are told of a file whose text maps to nothing, which is read all the same', async () => {
    const spoilt = Array.from({ length: 40 }, (_, i) => String.fromCharCode(0xe100 + i)).join('');
    const document = await readPages([
      text(80, 740, 16, '一、总体情况') + text(80, 700, 12, spoilt),
      text(80, 740, 16, '附件'),
    ]);
    expect(document.text).toContain('一、总体情况');
    expect(document.diagnostics.map(({ code }) => code)).toEqual(['pdf.unmapped_characters']);
  });

  it('are no matter where they only print bullets', () => {
    expect(diagnosePages([page(`\uf06c${'公'.repeat(30)}`)], [{ start: 0, end: 32 }])).toEqual([]);
  });
});

describe('what a PDF says of itself', () => {
  it('names the pages without text', async () => {
    const document = await readPages([
      text(80, 740, 16, '一、总体情况'),
      '0 0 300 300 re f',
      text(80, 740, 16, '附件'),
    ]);
    expect(document.diagnostics).toEqual([
      {
        code: 'pdf.page_without_text',
        detail: 'page 2 has no text layer (a scanned page or a picture?); what is printed on it is missing',
        span: { start: 7, end: 7 },
      },
    ]);
  });

  it('takes its title but not its dates', async () => {
    expect((await readBytes(whole)).metadata).toEqual({ title: '某镇报告', published: null });
    expect((await readPages([text(80, 740, 16, '附件')], { title: ' ' })).metadata.title).toBeNull();
  });

  it('leaves the bytes that it was given as they were', async () => {
    const bytes = Uint8Array.from(whole);
    await readBytes(bytes);
    expect(Buffer.compare(bytes, whole)).toBe(0);
  });
});

it('prints nothing, whether it can read or not', async () => {
  const printed: unknown[] = [];
  const keep = (...words: unknown[]) => {
    printed.push(words);
    return true;
  };
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockImplementation(keep);
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation(keep);
  // the library speaks up when it is loaded, too
  vi.resetModules();
  const { readBytes: readAnew } = await import('./read-drawn-pdf.ts');
  await readAnew(whole);
  await readAnew(whole.subarray(0, 300)).catch(() => null);
  await readAnew(
    Buffer.from(Buffer.from(whole).toString('latin1').replace('/F1 16 Tf', '/F9 16 Tf'), 'latin1'),
  ).catch(() => null);
  expect(printed).toEqual([]);
});
