import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallReport } from '../cli/small-report.ts';

// worker threads need the built program: `npm test` builds it first
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const gongkai = (...words: string[]) => promisify(execFile)(process.execPath, [MAIN, ...words]);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
  for (let i = 0; i < 9; i++) {
    await writeFile(
      join(folder, `${i}.txt`),
      smallReport({ agency: `柳渡县第${'一二三四五六七八九'[i]}中学`, received: i }),
    );
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('worker threads', () => {
  it('give the same tables, byte for byte, as one thread', async () => {
    for (const workers of ['1', '3']) {
      const db = join(folder, `${workers}.duckdb`);
      await gongkai('analyze', folder, '--db', db, '--workers', workers);
      await gongkai('export', '--db', db, '--format', 'csv', '--out', join(folder, workers));
    }
    const files = (await readdir(join(folder, '1'))).filter((name) => name !== 'runs.csv');
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      expect(await readFile(join(folder, '3', file), 'utf8'), file).toBe(
        await readFile(join(folder, '1', file), 'utf8'),
      );
    }
  });

  it('tell of a bad file by name and go on', async () => {
    await writeFile(join(folder, 'bad.txt'), '');
    const failure = await gongkai('analyze', folder, '--workers', '3').catch(
      (error: { code: number; stderr: string; stdout: string }) => error,
    );
    expect(failure).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('bad.txt": the file is empty'),
    });
    expect(failure.stdout).toContain('柳渡县第九中学 2022');
  });

  it('end quietly when the reader of the output closes the pipe', async () => {
    const { stdout } = await promisify(execFile)('sh', [
      '-c',
      `"${process.execPath}" "${MAIN}" analyze "${folder}" --workers 1 2>&1 | head -1`,
    ]);
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });
});
