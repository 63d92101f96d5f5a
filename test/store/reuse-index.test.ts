import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runReuse } from '../../src/pipeline/index.ts';
import { createFormIndex, DEFAULT_REUSE_OPTIONS, type FormIndex } from '../../src/reuse/index.ts';
import {
  closeStore,
  dropReuseIndex,
  openStore,
  readReuseIndex,
  type Store,
  writeAnalysis,
  writeReuseIndex,
} from '../../src/store/index.ts';
import { buildAnalysis } from './build-analysis.ts';
import { query } from './query.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

const TABLES = [
  'families',
  'family_slots',
  'links',
  'passages',
  'changes',
  'recurrences',
  'slips',
  'measures',
  'sentences',
];

const inFolder = useTemporaryFolder();
let store: Store;
beforeEach(async () => {
  store = await openStore(inFolder('reports.duckdb'));
});
afterEach(() => closeStore(store));
const indexFile = () => inFolder('reports.duckdb.reuse');

const add = (into: Store, year: number) =>
  writeAnalysis(into, buildAnalysis({ year, path: `${year}.txt` }), 'r0', 'f1');
const dump = async (from: Store) =>
  Object.fromEntries(
    await Promise.all(
      TABLES.map(async (table) => [table, await query(from, `FROM "${table}" ORDER BY ALL`)] as const),
    ),
  );

const TEXTS = [
  '逐村张贴用水户协会章程与收支账目明细',
  '逐村张贴用水户协会章程与收支账目',
  '泵站巡检记录扫码可查且保留照片备考',
  '泵站巡检记录扫码可查',
];

describe('the stored index', () => {
  it('is read as it was written, and not for other options', () => {
    const index = createFormIndex({ ...DEFAULT_REUSE_OPTIONS, threshold: 0.5 });
    index.add(['逐村张贴用水户协会章程与收支账目明细', '逐村张贴用水户协会章程与收支账目', '𠮷祥乡广播', '']);
    index.add(['逐村张贴用水户协会章程', '泵站巡检记录扫码可查且保留照片备考']);
    expect(readReuseIndex(store, index.options)).toBeNull();
    expect(writeReuseIndex(store, index.save())).toBeNull();
    const again = reopen(index);
    for (let form = 0; form < index.size; form++) {
      expect(again.textOf(form)).toBe(index.textOf(form));
      expect(again.near(form)).toEqual(index.near(form));
      expect(again.containers(form)).toEqual(index.containers(form));
    }
    expect(again.size).toBe(6);
    expect(index.near(0).length + index.containers(4).length).toBeGreaterThan(1);
    expect(readReuseIndex(store, DEFAULT_REUSE_OPTIONS)).toBeNull();
    dropReuseIndex(store);
    expect(readReuseIndex(store, index.options)).toBeNull();
  });

  it('is added to at its end', () => {
    const index = createFormIndex(DEFAULT_REUSE_OPTIONS);
    index.add(TEXTS.slice(0, 2));
    writeReuseIndex(store, index.save());
    const before = readFileSync(indexFile());
    const later = reopen(index);
    later.add(TEXTS);
    const known = readReuseIndex(store, index.options)?.seal;
    expect(writeReuseIndex(store, later.save(), known)).toBeNull();
    const after = readFileSync(indexFile());
    expect(after.subarray(0, before.length)).toEqual(before);
    expect(reopen(index).size).toBe(TEXTS.length);
    // something else stands there by now, of as many layers: all is written anew
    const other = createFormIndex(DEFAULT_REUSE_OPTIONS);
    other.add(TEXTS.slice(2));
    writeReuseIndex(store, other.save());
    expect(writeReuseIndex(store, later.save(), known)).toBeNull();
    expect(readFileSync(indexFile())).toEqual(after);
  });

  it('is not read where it is damaged, and goes on behind what an interrupted run left', () => {
    const index = createFormIndex(DEFAULT_REUSE_OPTIONS);
    index.add(TEXTS.slice(0, 2));
    writeReuseIndex(store, index.save());
    const first = readFileSync(indexFile());
    const known = readReuseIndex(store, index.options)?.seal;
    index.add(TEXTS);
    writeReuseIndex(store, index.save(), known);
    const whole = readFileSync(indexFile());
    for (let length = 0; length < whole.length; length += 8) {
      writeFileSync(indexFile(), whole.subarray(0, length));
      const saved = readReuseIndex(store, DEFAULT_REUSE_OPTIONS);
      expect(saved?.index.layers.length ?? 0).toBe(length < first.length ? 0 : 1);
      if (length < first.length) continue;
      const again = createFormIndex(DEFAULT_REUSE_OPTIONS, saved?.index);
      again.add(TEXTS);
      writeReuseIndex(store, again.save(), known);
      expect(readFileSync(indexFile())).toEqual(whole);
    }
    for (let at = whole.indexOf('\n') + 1; at < whole.length; at += 41) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x20;
      writeFileSync(indexFile(), damaged);
      const saved = readReuseIndex(store, DEFAULT_REUSE_OPTIONS);
      // a space that fills up a header may change without harm
      if (saved !== null && whole[at] !== 0x20) expect(saved.index.layers.length).toBeLessThan(2);
    }
  });

  it('says where it cannot be kept, and is not kept for a database in memory', async () => {
    const index = createFormIndex(DEFAULT_REUSE_OPTIONS);
    index.add(TEXTS);
    mkdirSync(indexFile());
    expect(readReuseIndex(store, DEFAULT_REUSE_OPTIONS)).toBeNull();
    expect(writeReuseIndex(store, index.save())).toMatch(
      /reports\.duckdb\.reuse could not be written, so the next run compares again what is new now: /,
    );
    const memory = await openStore(':memory:');
    try {
      expect(writeReuseIndex(memory, index.save())).toBeNull();
      expect(readReuseIndex(memory, DEFAULT_REUSE_OPTIONS)).toBeNull();
    } finally {
      await closeStore(memory);
    }
  });
});

function reopen({ options }: FormIndex): FormIndex {
  const saved = readReuseIndex(store, options);
  if (saved === null) throw new Error('no index');
  return createFormIndex(options, saved.index);
}

describe('runReuse', () => {
  it('gives the tables of one run over everything when reports are added', async () => {
    for (const year of [2020, 2022]) await add(store, year);
    await runReuse(store, {});
    await add(store, 2021);
    await runReuse(store, {});
    const whole = await openStore(':memory:');
    try {
      for (const year of [2022, 2021, 2020]) await add(whole, year);
      await runReuse(whole, {});
      expect(await dump(store)).toEqual(await dump(whole));
      expect((await dump(whole)).links).not.toEqual([]);
    } finally {
      await closeStore(whole);
    }
  });

  it('gives the tables of one run after many small lots, and keeps them in few layers', async () => {
    const LOTS = 40;
    const lot = (into: Store, n: number) => {
      const opening = `本年${String.fromCodePoint(0x4e00 + 97 * n).repeat(12)}专栏开通，`;
      return writeAnalysis(into, buildAnalysis({ opening, path: `${n}.txt` }), 'r0', 'f1');
    };
    const layers: number[] = [];
    for (let n = 0; n < LOTS; n++) {
      await lot(store, n);
      await runReuse(store, {});
      layers.push(readReuseIndex(store, DEFAULT_REUSE_OPTIONS)?.index.layers.length ?? 0);
    }
    expect(layers.slice(0, 32)).toEqual(Array.from({ length: 32 }, (_, n) => n + 1));
    expect(layers.slice(32)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const whole = await openStore(':memory:');
    try {
      for (let n = 0; n < LOTS; n++) await lot(whole, n);
      await runReuse(whole, {});
      expect(await dump(store)).toEqual(await dump(whole));
    } finally {
      await closeStore(whole);
    }
  });

  it('gives one result where two run at once', async () => {
    for (const year of [2020, 2021]) await add(store, year);
    await runReuse(store, {});
    await add(store, 2022);
    await Promise.all([runReuse(store, {}), runReuse(store, {})]);
    const together = await dump(store);
    const kept = readFileSync(indexFile());
    dropReuseIndex(store);
    await runReuse(store, {});
    expect(await dump(store)).toEqual(together);
    // each of the two added the new report to what it had read; the file holds it once
    expect(kept.length).toBeLessThan(1.5 * readFileSync(indexFile()).length);
  });

  it('leaves what was stored where it cannot run', async () => {
    for (const year of [2020, 2021]) await add(store, year);
    await runReuse(store, {});
    const before = await dump(store);
    await expect(runReuse(store, { threshold: 0 })).rejects.toThrow(
      'threshold: 0; give a similarity above 0',
    );
    await expect(runReuse(store, { containment: 1.2 })).rejects.toThrow('containment: 1.2; give');
    expect(await dump(store)).toEqual(before);
  });
});
