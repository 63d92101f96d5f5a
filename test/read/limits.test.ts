import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashBytes, READ_LIMITS, readBytes, readDocument } from '../../src/read/index.ts';
import { writePdf } from './pdf-writer.ts';

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
    for (let i = 0; i < 60; i++) {
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
