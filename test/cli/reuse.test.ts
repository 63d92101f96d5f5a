import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeStore, openStore } from '../../src/store/index.ts';
import { query } from '../store/query.ts';
import { run } from './run.ts';
import { smallReport } from './small-report.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
  await mkdir(at('reports'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...names: string[]) => join(folder, ...names);
const analyze = (...words: string[]) => run('analyze', at('reports'), '--workers', '0', ...words);
const STALE =
  'reports were added since reuse was computed: what is shown as shared leaves them out; run gongkai reuse\n';

describe('gongkai analyze', () => {
  it('counts files with the same bytes as one report, and shows it', async () => {
    for (let n = 0; n < 30; n++) await writeFile(at('reports', `${n}.txt`), smallReport());
    await writeFile(at('reports', 'bad.txt'), '');
    const { out, err } = await analyze('--db', at('x.duckdb'));
    expect(out).toContain('柳渡县水务局 2022');
    const copies = '30 files are 1 report (29 files with the same bytes as another)\n';
    expect(err).toContain(`30 files analysed, 1 could not be read\n${copies}`);
    const again = await analyze('--db', at('x.duckdb'));
    expect(again.err).toContain(`0 files analysed, 30 were stored already, 1 could not be read\n${copies}`);
  });

  it('tells that the shared wordings of --no-reuse are those of before', async () => {
    await writeFile(at('reports', 'a.txt'), smallReport());
    await writeFile(at('reports', 'b.txt'), smallReport({ agency: '柳渡县民政局' }));
    const database = ['--db', at('x.duckdb')];
    expect((await analyze('--no-reuse', ...database)).err).not.toContain('shared');
    await run('reuse', ...database);
    expect((await analyze('--no-reuse', ...database)).err).not.toContain('shared');
    await writeFile(at('reports', 'c.txt'), smallReport({ agency: '柳渡县司法局' }));
    const { out, err } = await analyze('--no-reuse', ...database);
    expect(out).toContain('Shared between agencies');
    expect(err).toContain(STALE);
    expect((await analyze(...database)).err).not.toContain('shared');
  });
});

describe('gongkai reuse', () => {
  it('is computed as before when reports are added, and not when none is', async () => {
    await writeFile(at('reports', 'a.txt'), smallReport());
    const database = ['--db', at('x.duckdb')];
    await analyze(...database);
    await run(
      'reuse',
      '--threshold',
      '0.45',
      '--origin-order',
      'last_year,mandated,superior,template,shared',
      ...database,
    );
    const told = 'what reports share is computed as before: threshold 0.45, originOrder last_year';
    expect((await analyze(...database)).err).not.toContain('what reports share');
    await writeFile(at('reports', 'b.txt'), smallReport({ agency: '柳渡县民政局' }));
    expect((await analyze(...database)).err).toContain(told);
    const thresholds = async () => {
      const store = await openStore(at('x.duckdb'), { mode: 'read' });
      try {
        return await query(
          store,
          `SELECT DISTINCT parameters->>'threshold' FROM measures WHERE measure = 'reuse.share.own'`,
        );
      } finally {
        await closeStore(store);
      }
    };
    expect(await thresholds()).toEqual([['0.45']]);
    await run('reuse', ...database);
    await writeFile(at('reports', 'c.txt'), smallReport({ agency: '柳渡县司法局' }));
    expect((await analyze(...database)).err).not.toContain('what reports share');
    expect(await thresholds()).toEqual([['0.8']]);
  });

  it('tells before it computes what an interruption leaves', async () => {
    await writeFile(at('reports', 'a.txt'), smallReport());
    await analyze('--no-reuse', '--db', at('x.duckdb'));
    const { err } = await run('reuse', '--db', at('x.duckdb'));
    expect(err).toMatch(
      /^comparing sentences; if it is stopped, the database keeps what it had\n\d+ sentences compared/u,
    );
  });
});
