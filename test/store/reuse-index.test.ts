import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runReuse } from '../../src/pipeline/index.ts';
import { createFormIndex, DEFAULT_REUSE_OPTIONS } from '../../src/reuse/index.ts';
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

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => closeStore(store));

const add = (into: Store, year: number) =>
  writeAnalysis(into, buildAnalysis({ year, path: `${year}.txt` }), 'r0', 'f1');
const dump = async (from: Store) =>
  Object.fromEntries(
    await Promise.all(
      TABLES.map(async (table) => [table, await query(from, `FROM "${table}" ORDER BY ALL`)] as const),
    ),
  );

describe('the stored index', () => {
  it('is read as it was written, and not for other options', async () => {
    const index = createFormIndex({ ...DEFAULT_REUSE_OPTIONS, threshold: 0.5 });
    index.add(['逐村张贴用水户协会章程与收支账目明细', '逐村张贴用水户协会章程与收支账目', '𠮷祥乡广播', '']);
    index.add(['逐村张贴用水户协会章程', '泵站巡检记录扫码可查且保留照片备考']);
    expect(await readReuseIndex(store, index.options)).toBeNull();
    await writeReuseIndex(store, index.save());
    const saved = await readReuseIndex(store, index.options);
    if (saved === null) throw new Error('no index');
    const again = createFormIndex(index.options, saved);
    expect(again.texts).toEqual(index.texts);
    for (const form of index.texts.keys()) {
      expect(again.near(form)).toEqual(index.near(form));
      expect(again.containers(form)).toEqual(index.containers(form));
    }
    expect(index.near(0).length + index.containers(4).length).toBeGreaterThan(1);
    expect(await readReuseIndex(store, DEFAULT_REUSE_OPTIONS)).toBeNull();
    await dropReuseIndex(store);
    expect(await readReuseIndex(store, index.options)).toBeNull();
  });
});

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

  it('gives one result where two run at once', async () => {
    for (const year of [2020, 2021]) await add(store, year);
    await runReuse(store, {});
    const alone = await dump(store);
    await Promise.all([runReuse(store, {}), runReuse(store, {})]);
    expect(await dump(store)).toEqual(alone);
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
