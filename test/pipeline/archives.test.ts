import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectFiles } from '../../src/pipeline/index.ts';
import { hashBytes, READ_LIMITS, readDocument } from '../../src/read/index.ts';
import { closeStore, openStore } from '../../src/store/index.ts';
import { run } from '../cli/run.ts';
import { smallReport } from '../cli/small-report.ts';
import { paragraph, writeDocx } from '../read/docx-writer.ts';
import { type DrawnEntry, writeArchive } from '../read/zip-writer.ts';

let folder = '';
let archive = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
  archive = join(folder, 'in', 'a.zip');
  await mkdir(join(folder, 'in'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const pack = (entries: readonly DrawnEntry[]) => writeFile(archive, writeArchive(entries));
const report = (agency: string) => ({ content: smallReport({ agency }) });

describe('an archive among the paths', () => {
  it('stands for the reports in it, whatever encoding its names are in', async () => {
    await pack([
      { name: iconv.encode('年报\\柳渡县水务局.txt', 'gbk'), ...report('柳渡县水务局') },
      { name: Buffer.from('年报/柳渡县教育局.txt'), ...report('柳渡县教育局') },
      { name: 'b.docx', content: writeDocx(paragraph('公开')), flags: 0x800 },
      { name: '年报/', content: '' },
      { name: '__MACOSX/._b.docx', content: 'x' },
      { name: 'photo.jpg', content: 'x' },
    ]);
    const { files, passedOver } = await collectFiles([join(folder, 'in')]);
    expect(files).toEqual([
      `${archive}!/b.docx`,
      `${archive}!/年报/柳渡县教育局.txt`,
      `${archive}!/年报/柳渡县水务局.txt`,
    ]);
    expect(passedOver).toEqual([`${archive}!/photo.jpg`]);
    expect(await collectFiles([archive])).toEqual({ files, passedOver });
    const document = await readDocument(files[2] ?? '');
    expect(document.source.sha256).toBe(hashBytes(Buffer.from(smallReport())));
    expect(document.text).toContain('柳渡县水务局');
  });

  it('is analysed file by file: one that cannot be read is told of, and what is stored is skipped', async () => {
    await pack([
      { name: 'a.txt', ...report('柳渡县水务局') },
      { name: 'b.txt', content: '' },
      { name: 'more.zip', content: writeArchive([{ name: 'c.txt', ...report('柳渡县教育局') }]) },
      { name: 'd.wps', content: 'x' },
    ]);
    const db = join(folder, 'a.duckdb');
    const told = await run('analyze', join(folder, 'in'), '--db', db, '--workers', '1');
    expect(told.status).toBe(1);
    expect(told.err).toContain(`cannot read "${archive}!/b.txt": the file is empty`);
    expect(told.err).toContain(
      `cannot read "${archive}!/more.zip": it is an archive within an archive; unpack both and name the folder`,
    );
    expect(told.err).toContain(`unknown format: ".wps" of "${archive}!/d.wps"`);
    expect(told.err).toContain('1 reports analysed, 3 could not be read');
    const again = await run('analyze', archive, '--db', db, '--workers', '1');
    expect(again.err).toContain('0 reports analysed, 1 were stored already, 3 could not be read');
    const store = await openStore(db, { mode: 'read' });
    const rows = await store.connection.runAndReadAll('SELECT path FROM reports');
    await closeStore(store);
    expect(rows.getRowsJson()).toEqual([[`${archive}!/a.txt`]]);
  });

  it('never reaches the disk, wherever its names climb to', async () => {
    const names = ['../climbed.txt', '/tmp/absolute.txt', 'C:\\drive.txt', '..\\..\\deep.txt'];
    await pack(names.map((name) => ({ name, ...report('柳渡县水务局') })));
    const { files } = await collectFiles([archive]);
    expect(files).toHaveLength(names.length);
    for (const file of files) expect((await readDocument(file)).text).toContain('柳渡县水务局');
    expect(await readdir(folder, { recursive: true })).toEqual(['in', join('in', 'a.zip')]);
  });

  it('is a Word file where that is what it is', async () => {
    await writeFile(archive, writeDocx(paragraph('公开')));
    expect((await collectFiles([archive])).files).toEqual([archive]);
    const { source, diagnostics } = await readDocument(archive);
    expect([source.format, diagnostics]).toEqual(['docx', []]);
  });
});

describe('an archive that cannot be read', () => {
  it.each<[string, () => Uint8Array, RegExp]>([
    [
      'no zip',
      () => Buffer.from('not a zip at all'),
      /a\.zip": the archive is damaged, cut off or no zip; download it again/,
    ],
    [
      'cut off',
      () => writeArchive([{ name: 'a.txt', content: 'x'.repeat(999) }]).subarray(0, 60),
      /a\.zip": the archive is damaged, cut off or no zip/,
    ],
    [
      'of too many files',
      () => writeArchive(Array.from({ length: 4 }, (_, i) => ({ name: `${i}.txt`, content: 'x' }))),
      /a\.zip": it holds 4 files, more than the limit of 3; unpack it and name the folder, or raise the limit \(--max-entries\)/,
    ],
    [
      'a bomb by its own account',
      () => writeArchive([{ name: 'a.txt', content: 'x', declaredBytes: 5000 }]),
      /a\.zip": it holds more than 4000 bytes unpacked, more than the limit of 4000/,
    ],
  ])('is one failed file: %s', async (_, draw, message) => {
    await writeFile(archive, draw());
    const limits = { ...READ_LIMITS, maximumEntries: 3, maximumUnpackedBytes: 4000 };
    const { files } = await collectFiles([join(folder, 'in')], limits);
    expect(files).toEqual([archive]);
    await expect(readDocument(archive, limits)).rejects.toThrow(message);
  });

  it.each<[string, DrawnEntry, RegExp]>([
    [
      'larger than the limit',
      { name: 'a.txt', content: 'x'.repeat(2001) },
      /a\.txt": it has 2001 bytes, more than the limit of 2000; .* \(--max-size\)/,
    ],
    [
      'larger than it declares',
      { name: 'a.txt', content: 'x'.repeat(999_999), declaredBytes: 9 },
      /a\.txt": the archive is damaged/,
    ],
    [
      'locked',
      { name: 'a.txt', content: 'x', flags: 1 },
      /a\.txt": the archive is locked by a password; unpack it/,
    ],
  ])('is told of one of its files: %s', async (_, entry, message) => {
    await pack([entry]);
    const limits = { ...READ_LIMITS, maximumBytes: 2000 };
    await expect(readDocument(`${archive}!/a.txt`, limits)).rejects.toThrow(message);
  });

  it('says what to name', async () => {
    await pack([{ name: 'a.txt', content: 'x' }]);
    await expect(readDocument(archive)).rejects.toThrow(
      `cannot read "${archive}": it is an archive of 1 files; name one of them (${archive}!/a.txt), or give the archive to gongkai analyze`,
    );
    await expect(readDocument(`${archive}!/b.txt`)).rejects.toThrow('the archive has no such file');
  });
});
