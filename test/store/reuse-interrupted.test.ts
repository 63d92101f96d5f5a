import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runReuse } from '../../src/pipeline/index.ts';
import { closeStore, openStore, readReuseState, type Store, writeAnalyses } from '../../src/store/index.ts';
import { buildAnalysis } from './build-analysis.ts';
import { query } from './query.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

// the program is killed, so it must be one of its own: `npm test` builds it first
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const TABLES = ['families', 'links', 'changes', 'recurrences', 'measures', 'sentences'];
const at = useTemporaryFolder();

async function withReports<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(path);
  try {
    if ((await query(store, 'FROM reports')).length === 0) {
      const entries = [2019, 2020, 2021, 2022].map((year) => {
        return { analysis: buildAnalysis({ year, path: `${year}.txt` }), fingerprint: 'f1' };
      });
      await writeAnalyses(store, entries, 'r0');
    }
    return await work(store);
  } finally {
    await closeStore(store);
  }
}

async function dump(store: Store): Promise<unknown> {
  return Promise.all(TABLES.map((table) => query(store, `FROM "${table}" ORDER BY ALL`)));
}

describe('a run of reuse that is killed', () => {
  it('leaves all of it or nothing, and the next run gives what one run gives', async () => {
    const whole = await withReports(at('whole.duckdb'), async (store) => {
      await runReuse(store, {});
      return dump(store);
    });
    const path = at('killed.duckdb');
    const before = await withReports(path, dump);
    for (const delay of [250, 400, 550, 700]) {
      const run = spawn(process.execPath, [MAIN, 'reuse', '--db', path], { stdio: 'ignore' });
      const ended = once(run, 'exit');
      await wait(delay);
      run.kill('SIGKILL');
      await ended;
      await withReports(path, async (store) => {
        const isDone = (await readReuseState(store)) === 'current';
        expect(await dump(store)).toEqual(isDone ? whole : before);
      });
    }
    await withReports(path, async (store) => {
      await runReuse(store, {});
      expect(await dump(store)).toEqual(whole);
    });
  });

  it('is refused where another program has the database open', async () => {
    await withReports(at('shared.duckdb'), async () => {
      const run = spawn(process.execPath, [MAIN, 'reuse', '--db', at('shared.duckdb')], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const told = run.stderr.setEncoding('utf8').toArray();
      const [status] = await once(run, 'exit');
      expect((await told).join('')).toContain('is in use by another program');
      expect(status).toBe(2);
    });
  });
});
