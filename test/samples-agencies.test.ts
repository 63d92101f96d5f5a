import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultModelDir } from '../src/issues/classify.ts';
import { collectFiles, readGiven, runAnalysis } from '../src/pipeline/index.ts';
import { closeStore, openStore, type Store } from '../src/store/index.ts';

interface Truth {
  readonly agency_info: Readonly<
    Record<'agency_id' | 'level' | 'kind' | 'region_code' | 'sector', string>
  > & {
    readonly parent: string | null;
    readonly functional_parent: string | null;
  };
}

const corpus = fileURLToPath(new URL('../corpus/', import.meta.url));

async function readTruths(): Promise<ReadonlyMap<string, Truth['agency_info']>> {
  const names = await readdir(join(corpus, 'truth'));
  const entries = names.map(async (name) => {
    const truth: Truth = JSON.parse(await readFile(join(corpus, 'truth', name), 'utf8'));
    return [basename(name, '.json'), truth.agency_info] as const;
  });
  return new Map(await Promise.all(entries));
}

let store: Store;
let folder = '';
afterEach(async () => {
  await closeStore(store);
  if (folder !== '') await rm(folder, { recursive: true });
});

async function analyze(meta?: string) {
  store = await openStore(':memory:');
  const { files } = await collectFiles([join(corpus, 'reports')]);
  await runAnalysis(store, files, {
    model: defaultModelDir,
    workers: 1,
    given: await readGiven({ meta }, files),
  });
  const result = await store.connection.runAndReadAll(
    `SELECT r.path, r.agency_id, r.level, r.kind, r.sector, p.name, f.name FROM reports r JOIN agencies a USING (agency_id)
     LEFT JOIN agencies p ON p.agency_id = a.parent_id LEFT JOIN agencies f ON f.agency_id = a.functional_parent_id`,
  );
  return result.getRowsJson().map((row) => {
    const [path = '', id, level, kind, sector, parent, functional] = row as (string | null)[];
    return { name: basename(path ?? '').replace(/\..*$/, ''), id, level, kind, sector, parent, functional };
  });
}

/** Superiors of which the samples hold a report. */
const PRESENT: Readonly<Record<string, string>> = {
  柳渡县人民政府: '青澜市柳渡县人民政府',
  青澜市人民政府: '青澜市人民政府',
};

describe('the agencies of the sample reports', () => {
  it('have the kind and field of the truth, and its level where the names are certain', async () => {
    const truths = await readTruths();
    const rows = await analyze();
    expect(rows).toHaveLength(20);
    for (const { name, level, kind, sector } of rows) {
      const truth = truths.get(name);
      expect([kind, sector], name).toEqual([truth?.kind, truth?.sector]);
      // 青澜市 is in no table: that it is a prefecture its name does not say
      expect(level, name).toBe(name.startsWith('qinglan') ? null : truth?.level);
    }
  });

  it('are those of the truth, with both superiors, once an index gives the codes of their places', async () => {
    const truths = await readTruths();
    folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
    const meta = join(folder, 'index.csv');
    const { files } = await collectFiles([join(corpus, 'reports')]);
    const lines = files.map((file) => {
      const name = basename(file).replace(/\..*$/, '');
      return `${basename(file)},${truths.get(name)?.region_code}`;
    });
    await writeFile(meta, ['path,region_code', ...lines].join('\n'));
    const rows = await analyze(meta);
    const ids = new Map<string, Set<string>>();
    for (const { name, id, level, kind, sector, parent, functional } of rows) {
      const truth = truths.get(name);
      expect([level, kind, sector], name).toEqual([truth?.level, truth?.kind, truth?.sector]);
      expect(parent, name).toBe(PRESENT[truth?.parent ?? ''] ?? null);
      expect(functional, name).toBeNull();
      const known = ids.get(truth?.agency_id ?? '') ?? new Set();
      ids.set(truth?.agency_id ?? '', known.add(id ?? ''));
    }
    // one id for each agency, and one agency for each id
    expect([...ids.values()].map((found) => found.size)).toEqual([...ids].map(() => 1));
    expect(new Set([...ids.values()].flatMap((found) => [...found])).size).toBe(ids.size);
  });
});
