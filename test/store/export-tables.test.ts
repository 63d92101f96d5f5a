import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  closeStore,
  EXPORT_FORMATS,
  type ExportFormat,
  exportTables,
  openStore,
  RELATIONS,
  SCHEMA_VERSION,
  type Store,
  writeAnalyses,
  writeAnalysis,
} from '../../src/store/index.ts';
import { buildAnalysis } from './build-analysis.ts';
import { query } from './query.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

const inFolder = useTemporaryFolder();
const analyses = [2023, 2021, 2022].map((year) => buildAnalysis({ year, path: `${year}.txt` }));
let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
  await writeAnalyses(
    store,
    analyses.map((analysis) => ({ analysis, fingerprint: 'f1' })),
    'r0',
  );
});
afterEach(() => closeStore(store));

const read = (file: string) => readFileSync(inFolder('out', file));
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Contents of the files of a zip archive by name. */
function unzip(archive: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  let entry = archive.readUInt32LE(archive.length - 6);
  while (archive.readUInt32LE(entry) === 0x02014b50) {
    const nameLength = archive.readUInt16LE(entry + 28);
    const size = archive.readUInt32LE(entry + 20);
    const local = archive.readUInt32LE(entry + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const name = archive.toString('utf8', entry + 46, entry + 46 + nameLength);
    files.set(name, inflateRawSync(archive.subarray(start, start + size)).toString('utf8'));
    entry += 46 + nameLength + archive.readUInt16LE(entry + 30) + archive.readUInt16LE(entry + 32);
  }
  return files;
}

describe('exportTables', () => {
  it.each(EXPORT_FORMATS)(
    'writes every table as %s, the same bytes when reports are written again in another order',
    async (format) => {
      const first = await exportTables(store, { format, out: inFolder('out') });
      expect(first.map((file) => file.table)).toEqual(
        RELATIONS.map((r) => r.name).filter((name) => name !== 'meta'),
      );
      expect(readdirSync(inFolder('out')).sort()).toEqual(first.map((file) => file.file).sort());
      for (const file of first) {
        expect(file.sha256).toBe(hash(read(file.file)));
        expect(file.bytes).toBe(read(file.file).length);
      }
      for (const analysis of [...analyses].reverse()) await writeAnalysis(store, analysis, 'r0', 'f1');
      expect(await exportTables(store, { format, out: inFolder('again') })).toEqual(first);
    },
  );

  it('gives the same bytes with any number of threads', async () => {
    const one = await exportTables(store, { format: 'parquet', out: inFolder('one') });
    await store.connection.run('SET threads = 1');
    expect(await exportTables(store, { format: 'parquet', out: inFolder('two') })).toEqual(one);
  });

  it('writes JSON lines in key order with nulls kept', async () => {
    const [file] = await exportTables(store, { format: 'jsonl', out: inFolder('out'), tables: ['cells'] });
    const lines = read('cells.jsonl').toString('utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(file?.rows ?? 0);
    const rows = lines.map(
      (line) => JSON.parse(line) as { report_id: string; row_name: string; value: number | null },
    );
    expect(rows.map((row) => row.report_id)).toEqual(rows.map((row) => row.report_id).sort());
    expect(rows[0]).toMatchObject({ row_name: 'carried_in', value: null });
  });

  it('writes CSV with a byte order mark and a header', async () => {
    await exportTables(store, { format: 'csv', out: inFolder('out'), tables: ['pairs'] });
    const text = read('pairs.csv').toString('utf8');
    expect(text.startsWith('\uFEFFreport_id,problem_id,answer_id,score\n')).toBe(true);
    expect(
      await query(
        store,
        `SELECT count(*)::INTEGER, sum(score) FROM read_csv('${inFolder('out', 'pairs.csv')}')`,
      ),
    ).toEqual([[3, 2.25]]);
  });

  it('writes Parquet that says the same as the tables', async () => {
    await exportTables(store, { format: 'parquet', out: inFolder('out') });
    for (const name of ['reports', 'items', 'cells', 'panel']) {
      const file = `'${inFolder('out', `${name}.parquet`)}'`;
      expect(
        await query(store, `(FROM ${name} EXCEPT FROM ${file}) UNION ALL (FROM ${file} EXCEPT FROM ${name})`),
      ).toEqual([]);
      expect(await query(store, `SELECT column_type FROM (DESCRIBE FROM ${file})`)).toEqual(
        await query(store, `SELECT column_type FROM (DESCRIBE ${name})`),
      );
    }
  });

  it('writes workbooks with text as text, control characters left out and long texts cut with a word', async () => {
    const long = buildAnalysis({ year: 2019, opening: `=1+1\u000C${'𠮷'.repeat(20_000)}。` });
    await writeAnalysis(store, long, 'r0', 'f1');
    const [file] = await exportTables(store, { format: 'xlsx', out: inFolder('out'), tables: ['reports'] });
    expect(file).toMatchObject({ rows: 4, cutCells: 1 });
    const sheet = unzip(read('reports.xlsx'));
    expect([...sheet.keys()]).toContain('xl/worksheets/sheet1.xml');
    const strings = sheet.get('xl/sharedStrings.xml') ?? '';
    const texts = [...strings.matchAll(/<t[^>]*>([^<]*)<\/t>/gu)].map((match) => match[1] ?? '');
    const cut = texts.find((text) => text.startsWith('=1+1 𠮷')) ?? '';
    expect(cut.endsWith('𠮷…[cut: longer than a cell of a workbook can be]')).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(32_767);
    expect(sheet.get('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(texts).toContain('2023-01-20');
  });

  it('lists files with their hashes in a manifest', async () => {
    const files = await exportTables(store, {
      format: 'csv',
      out: inFolder('out'),
      tables: ['items', 'pages'],
      manifest: { version: '0.1.0' },
    });
    expect(JSON.parse(read('manifest.json').toString('utf8'))).toEqual({
      application: 'gongkai',
      version: '0.1.0',
      schemaVersion: SCHEMA_VERSION,
      format: 'csv',
      tables: files.map(({ table, file, rows, bytes, sha256 }) => ({ table, file, rows, bytes, sha256 })),
    });
    expect(files.map(({ table, rows }) => [table, rows])).toEqual([
      ['pages', 3],
      ['items', 9],
    ]);
  });

  it('leaves the files of an earlier export, and no others, when it fails', async () => {
    mkdirSync(inFolder('out'));
    writeFileSync(inFolder('out', 'items.csv'), 'earlier');
    await store.connection.run('DROP VIEW panel');
    await expect(exportTables(store, { format: 'csv', out: inFolder('out') })).rejects.toThrow('panel');
    expect(readdirSync(inFolder('out'))).toEqual(['items.csv']);
    expect(read('items.csv').toString('utf8')).toBe('earlier');
  });

  it('names unknown tables and folders that cannot be made', async () => {
    const options = { format: 'csv' as ExportFormat, out: inFolder('out') };
    await expect(exportTables(store, { ...options, tables: ['item'] })).rejects.toThrow(
      'unknown table: "item"; one of: agencies,',
    );
    expect(existsSync(inFolder('out'))).toBe(false);
    writeFileSync(inFolder('file'), '');
    await expect(exportTables(store, { ...options, out: inFolder('file', 'out') })).rejects.toThrow(
      'cannot make the folder',
    );
  });
});

describe('panel', () => {
  it('counts what is marked and takes the main figures from the tables', async () => {
    const rows = await query(
      store,
      `SELECT agency, year, items, problems, measures, remedies, unspecific, pairs, answered_share, staffing_present, actionability,
         errors, contrasts, requests_received, requests_carried_in, problems_timeliness, problems_content FROM panel ORDER BY year`,
    );
    expect(rows[0]).toEqual(['青禾县水务局', 2021, 3, 1, 1, 0, 1, 1, 1, 1, 0.5, 1, 0, 3, null, 1, 0]);
    expect(rows).toHaveLength(3);
  });

  it('has no share of answered problems where no problem is admitted', async () => {
    const plan = {
      year: 2018,
      narrative: {
        items: [],
        pairs: [],
        staffing: [],
        mechanisms: [],
        quantities: [],
        commitments: [],
        ownMarks: [],
        sentences: [],
        tokens: [],
      },
    };
    await writeAnalysis(store, { ...buildAnalysis(plan), labels: [] }, 'r0', 'f1');
    expect(
      await query(
        store,
        'SELECT problems, answered_share, actionability, narrative_chars FROM panel WHERE year = 2018',
      ),
    ).toEqual([[0, null, null, 0]]);
  });
});
