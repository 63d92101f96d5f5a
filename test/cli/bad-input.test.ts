import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeStore, openStore } from '../../src/store/index.ts';
import { docxParts, paragraph, writeZip } from '../read/docx-writer.ts';
import { writePdf } from '../read/pdf-writer.ts';
import { run } from './run.ts';
import { smallReport } from './small-report.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
  await mkdir(join(folder, 'reports'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...names: string[]) => join(folder, ...names);
const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]);

/** A whole PDF of one page on which nothing is printed. */
const BLANK_PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Ten entities, each ten times the one before. */
const ENTITY_BOMB = `<!DOCTYPE x [<!ENTITY e0 "公开">${Array.from(
  { length: 9 },
  (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
).join('')}]><w:document>&e9;</w:document>`;

async function query(db: string, sql: string): Promise<unknown[][]> {
  const store = await openStore(db, { mode: 'read' });
  try {
    return (await store.connection.runAndReadAll(sql)).getRowsJson() as unknown[][];
  } finally {
    await closeStore(store);
  }
}

describe('analyze, given one bad file among good ones', () => {
  it.each<[string, string, Uint8Array | string | null, RegExp]>([
    ['an empty file', 'bad.txt', '', /bad\.txt": the file is empty; download it again/],
    ['a file of zeros', 'bad.txt', new Uint8Array(4000), /bad\.txt": it is not text/],
    [
      'a picture named .txt',
      'bad.txt',
      JPEG,
      /bad\.txt": it is a picture \(JPEG\) with the ending of a text/,
    ],
    ['a PDF without text', 'bad.pdf', BLANK_PDF, /bad\.pdf" has no text layer .*; run OCR on it/],
    [
      'a truncated PDF',
      'bad.pdf',
      '%PDF-1.7\n1 0 obj<</Type/Cat',
      /bad\.pdf" is damaged or cut off; download it again/,
    ],
    [
      'a PDF behind a password',
      'bad.pdf',
      writePdf([{ content: '' }], { locked: true }),
      /bad\.pdf" is locked by a password; save a copy without password/,
    ],
    [
      'a Word file that unfolds to gigabytes',
      'bad.docx',
      writeZip({ ...docxParts(paragraph('公开')), 'word/document.xml': ENTITY_BOMB }),
      /bad\.docx": its part word\/document\.xml declares a document type, which no Word file does/,
    ],
    [
      'an old Word file under a new ending',
      'bad.docx',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
      /bad\.docx.* is (?:damaged|not)/,
    ],
    ['an unreadable file', 'bad.txt', null, /bad\.txt": there is no such file/],
  ])('tells of %s and keeps the rest', async (_, name, content, message) => {
    await writeFile(at('reports', 'good.txt'), smallReport());
    if (content === null) await symlink(at('nowhere'), at('reports', name));
    else await writeFile(at('reports', name), content);
    const told = await run('analyze', at('reports'), '--db', at('a.duckdb'), '--workers', '1');
    expect(told.status).toBe(1);
    expect(told.err).toMatch(message);
    expect(told.out).toContain('柳渡县水务局 2022');
    expect(await query(at('a.duckdb'), 'SELECT agency FROM reports')).toEqual([['柳渡县水务局']]);
    const failures = await query(
      at('a.duckdb'),
      "SELECT path, detail FROM diagnostics WHERE code = 'read.failed'",
    );
    expect(failures).toEqual([[at('reports', name), expect.stringMatching(message)]]);
  });

  it('forgets the failure once the file can be read', async () => {
    await writeFile(at('reports', 'a.txt'), '');
    await run('analyze', at('reports'), '--db', at('a.duckdb'), '--workers', '1');
    await writeFile(at('reports', 'a.txt'), smallReport());
    const told = await run('analyze', at('reports'), '--db', at('a.duckdb'), '--workers', '1');
    expect(told.status).toBe(0);
    expect(await query(at('a.duckdb'), "SELECT path FROM diagnostics WHERE code = 'read.failed'")).toEqual(
      [],
    );
  });

  it('stores a text without headings, with a diagnostic, and marks nothing', async () => {
    await writeFile(at('reports', 'a.txt'), '这是一篇没有小标题的文章。\n它不是年度报告。\n');
    const told = await run('analyze', at('reports'), '--db', at('a.duckdb'), '--workers', '1');
    expect(told.status).toBe(0);
    expect(await query(at('a.duckdb'), "SELECT code FROM diagnostics WHERE code = 'section.none'")).toEqual([
      ['section.none'],
    ]);
    expect(await query(at('a.duckdb'), 'SELECT count(*) FROM items')).toEqual([['0']]);
  });
});

describe('what cannot be run', () => {
  it.each<[string, () => Promise<string[]>, RegExp]>([
    [
      'a folder without reports',
      async () => ['analyze', at('reports')],
      /no reports in .*reports; gongkai reads \.txt/,
    ],
    [
      'a path that does not exist',
      async () => ['analyze', at('nowhere')],
      /no such file or folder: .*nowhere/,
    ],
    [
      'a database that is none',
      async () => {
        await writeFile(at('reports', 'a.txt'), smallReport());
        await writeFile(
          at('no.duckdb'),
          'not a database at all, but long enough to be looked at\n'.repeat(500),
        );
        return ['analyze', at('reports'), '--db', at('no.duckdb')];
      },
      /no\.duckdb is not a DuckDB file; name another file with --db/,
    ],
    [
      'a database of another program',
      async () => {
        await writeFile(at('reports', 'a.txt'), smallReport());
        const instance = await DuckDBInstance.create(at('other.duckdb'));
        const connection = await instance.connect();
        await connection.run('CREATE TABLE mine (x INTEGER)');
        connection.closeSync();
        instance.closeSync();
        return ['analyze', at('reports'), '--db', at('other.duckdb')];
      },
      /other\.duckdb is a DuckDB database, but not one of gongkai/,
    ],
    [
      'a database of another version',
      async () => {
        await writeFile(at('reports', 'a.txt'), smallReport());
        const store = await openStore(at('old.duckdb'));
        await store.connection.run("UPDATE meta SET value = '0' WHERE key = 'schema_version'");
        await closeStore(store);
        return ['analyze', at('reports'), '--db', at('old.duckdb')];
      },
      /old\.duckdb has an older schema .*; build it anew from the reports: gongkai analyze REPORTS --db new\.duckdb/,
    ],
    [
      'a model that is missing',
      async () => {
        await writeFile(at('reports', 'a.txt'), smallReport());
        return ['analyze', at('reports'), '--model', at('nowhere')];
      },
      /nowhere/,
    ],
    [
      'a database that --json would not write',
      async () => ['analyze', at('reports'), '--db', at('x.duckdb'), '--json'],
      /--json stores nothing: leave out --db/,
    ],
    ['an unknown option', async () => ['analyze', at('reports'), '--tabel'], /unknown option '--tabel'/],
    [
      'a threshold out of range',
      async () => ['reuse', '--db', at('x.duckdb'), '--threshold', '1.5'],
      /--threshold: "1\.5" is no number above 0 and up to 1/,
    ],
    [
      'a database that is missing',
      async () => ['export', '--db', at('x.duckdb'), '--format', 'csv', '--out', at('out')],
      /x\.duckdb/,
    ],
  ])('refuses %s and names the way out', async (_, prepare, message) => {
    const told = await run(...(await prepare()));
    expect(told.status).toBe(2);
    expect(told.err).toMatch(message);
    expect(told.out).toBe('');
  });

  it('leaves a file that is no database as it was', async () => {
    await writeFile(at('reports', 'a.txt'), smallReport());
    await writeFile(at('notes.txt'), 'precious\n'.repeat(1000));
    await copyFile(at('notes.txt'), at('copy.txt'));
    await run('analyze', at('reports'), '--db', at('notes.txt'));
    expect(await readFile(at('notes.txt'))).toEqual(await readFile(at('copy.txt')));
  });
});
