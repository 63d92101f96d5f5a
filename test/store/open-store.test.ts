import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { closeStore, openStore, writeAnalysis } from '../../src/store/index.ts';
import { InputError } from '../../src/text/input-error.ts';
import { buildAnalysis } from './build-analysis.ts';
import { queryValue } from './query.ts';
import { useTemporaryFolder } from './temporary-folder.ts';

const inFolder = useTemporaryFolder();

/** The message of the InputError that opening ends in. */
async function refusal(path: string, mode: 'create' | 'existing' | 'read' = 'create'): Promise<string> {
  try {
    await closeStore(await openStore(path, { mode }));
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  throw new Error('it was opened');
}

async function runSql(path: string, ...statements: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}

describe('openStore', () => {
  it('makes a database, keeps what is written and leaves one file behind', async () => {
    const path = inFolder('corpus.duckdb');
    const store = await openStore(path);
    await writeAnalysis(store, buildAnalysis(), 'r0', 'f1');
    await closeStore(store);
    expect(readdirSync(dirname(path))).toEqual(['corpus.duckdb']);
    const again = await openStore(path, { mode: 'read' });
    expect(await queryValue(again, 'SELECT count(*)::INTEGER FROM reports')).toBe(1);
    await expect(again.connection.run('DELETE FROM reports')).rejects.toThrow('read-only');
    await closeStore(again);
  });

  it('keeps a database in memory', async () => {
    const store = await openStore(':memory:');
    await writeAnalysis(store, buildAnalysis(), 'r0', 'f1');
    expect(await queryValue(store, 'SELECT count(*)::INTEGER FROM items')).toBe(3);
    await closeStore(store);
  });

  it('may be closed twice', async () => {
    const store = await openStore(inFolder('corpus.duckdb'));
    await closeStore(store);
    await expect(closeStore(store)).resolves.toBeUndefined();
  });

  it('refuses a file that is not a DuckDB file, and leaves it as it was', async () => {
    const path = inFolder('notes.txt');
    writeFileSync(path, 'a note\n'.repeat(2000));
    expect(await refusal(path)).toBe(
      `not a database: ${path} is not a DuckDB file; name another file with --db`,
    );
    const empty = inFolder('empty.duckdb');
    writeFileSync(empty, '');
    expect(await refusal(empty)).toBe(`not a database: ${empty} is empty; delete it, then it is made anew`);
  });

  it('refuses a database that was cut off', async () => {
    const path = inFolder('corpus.duckdb');
    await closeStore(await openStore(path));
    truncateSync(path, 9000);
    expect(await refusal(path)).toContain('gongkai analyze REPORTS --db new.duckdb');
  });

  it('refuses a DuckDB file of another program, with or without a table named meta', async () => {
    const path = inFolder('sales.duckdb');
    await runSql(path, 'CREATE TABLE sales (amount INTEGER)');
    expect(await refusal(path)).toBe(
      `${path} is a DuckDB database, but not one of gongkai; name another file with --db`,
    );
    await runSql(path, 'CREATE TABLE meta (other INTEGER)');
    expect(await refusal(path)).toContain('not one of gongkai');
  });

  it.each([
    [
      '0',
      'an older schema (0; this program has 3); build it anew from the reports: gongkai analyze REPORTS --db new.duckdb',
    ],
    [
      '99',
      'a newer schema (99; this program has 3); update gongkai, or build it anew from the reports: gongkai analyze',
    ],
  ])('refuses schema version %s and says how to rebuild', async (version, words) => {
    const path = inFolder('corpus.duckdb');
    await closeStore(await openStore(path));
    await runSql(path, `UPDATE meta SET value = '${version}' WHERE key = 'schema_version'`);
    expect(await refusal(path)).toContain(words);
  });

  it('refuses a database that another process has open, and opens it afterwards', async () => {
    const path = inFolder('corpus.duckdb');
    await closeStore(await openStore(path));
    const library = JSON.stringify(import.meta.resolve('@duckdb/node-api'));
    const script = `import { DuckDBInstance } from ${library};
      const instance = await DuckDBInstance.create(${JSON.stringify(path)});
      console.log('open');
      process.stdin.resume().on('end', () => instance.closeSync());`;
    const other = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' });
    await once(other.stdout, 'data');
    expect(await refusal(path)).toContain(`${path} is in use by another program; close it there`);
    expect(await refusal(path, 'read')).toContain('is in use by another program');
    other.stdin.end();
    await once(other, 'exit');
    await closeStore(await openStore(path));
  });

  it('shares the file within one process, so that closing one does not unlock the other', async () => {
    const path = inFolder('corpus.duckdb');
    const [first, second] = [await openStore(path), await openStore(path)];
    await writeAnalysis(first, buildAnalysis(), 'r0', 'f1');
    await closeStore(first);
    expect(await queryValue(second, 'SELECT count(*)::INTEGER FROM reports')).toBe(1);
    await closeStore(second);
  });

  it('names what is wrong with a place', async () => {
    mkdirSync(inFolder('data'));
    writeFileSync(inFolder('file'), 'x');
    expect(await refusal(inFolder('data'))).toContain('is a folder; name a file in it');
    expect(await refusal(inFolder('none', 'c.duckdb'))).toContain('no such folder');
    expect(await refusal(inFolder('file', 'c.duckdb'))).toContain('is a file, not a folder');
    const missing = inFolder('c.duckdb');
    const words = `no such database: ${missing}; make it with: gongkai analyze REPORTS --db ${missing}`;
    expect(await refusal(missing, 'existing')).toBe(words);
    expect(await refusal(missing, 'read')).toBe(words);
    expect(existsSync(missing)).toBe(false);
  });

  // the superuser may write everywhere
  it.skipIf(process.getuid?.() === 0)('refuses a folder that may not be written to', async () => {
    mkdirSync(inFolder('closed'));
    chmodSync(inFolder('closed'), 0o555);
    expect(await refusal(inFolder('closed', 'c.duckdb'))).toContain('the folder may not be written to');
  });
});
