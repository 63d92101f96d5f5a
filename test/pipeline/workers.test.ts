import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallReport } from '../cli/small-report.ts';

// worker processes need the built program: `npm test` builds it first
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

describe('worker processes', () => {
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
      stderr: expect.stringMatching(
        /^cannot read "[^"]*bad\.txt": the file is empty; download it again\n9 reports/,
      ),
    });
    expect(failure.stdout).toContain('柳渡县第九中学 2022');
  });

  it('give up a file that takes too long, and go on', async () => {
    // a megabyte of short sentences in sections that are each short enough to be marked
    const section = `总体情况\n${'全年公开信息2条，制定工作制度，配备1名专职人员。'.repeat(3000)}\n`;
    const slow = Array.from('一二三四五六七八九十', (ordinal) => `${ordinal}、${section}`).join('');
    await writeFile(join(folder, 'slow.txt'), `柳渡县2022年政府信息公开工作年度报告\n${slow}`);
    const words = ['analyze', folder, '--workers', '2', '--timeout', '1', '--json', '--no-reuse'];
    const failure = await gongkai(...words).catch(
      (error: { code: number; stderr: string; stdout: string }) => error,
    );
    expect(failure).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /cannot analyse ".*slow\.txt": it took more than 1 s; leave the file out, or allow more time \(--timeout\)/,
      ),
    });
    expect(failure.stdout.trim().split('\n')).toHaveLength(9);
  });

  it('give up a file that takes too much memory, and go on', async () => {
    // within the limits of size, and seven hundred megabytes when it is read
    const line = '全年公开信息二百条，答复申请三件，均按期办结。\n';
    await writeFile(
      join(folder, 'large.txt'),
      line.repeat(Math.floor((25 * 2 ** 20) / Buffer.byteLength(line))),
    );
    const words = ['analyze', folder, '--workers', '1', '--max-memory', '512', '--json', '--no-reuse'];
    const failure = await gongkai(...words).catch(
      (error: { code: number; stderr: string; stdout: string }) => error,
    );
    expect(failure).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^cannot analyse ".*large\.txt": it took more than 512 MB of memory; leave the file out, or allow more memory \(--max-memory\)\n$/,
      ),
    });
    expect(failure.stdout.trim().split('\n')).toHaveLength(9);
  });

  it('keep the limits for a single file, too', async () => {
    const line = '全年公开信息2条，制定工作制度，配备1名专职人员。\n';
    const path = join(folder, 'large.txt');
    await writeFile(path, line.repeat(Math.floor((25 * 2 ** 20) / Buffer.byteLength(line))));
    const failure = await gongkai('analyze', path, '--timeout', '1').catch(
      (error: { stderr: string }) => error,
    );
    expect(failure.stderr).toContain('it took more than 1 s');
  });

  it('cost one file where one of them dies, whatever killed it', async () => {
    const program = spawn(process.execPath, [MAIN, 'analyze', folder, '--workers', '2', '--json'], {
      stdio: 'pipe',
    });
    let [out, err] = ['', ''];
    program.stdout.on('data', (text) => {
      out += text;
    });
    program.stderr.on('data', (text) => {
      err += text;
    });
    const ended = once(program, 'close');
    let worker = '';
    while (worker === '' && program.exitCode === null) {
      worker =
        spawnSync('pgrep', ['-P', String(program.pid)], { encoding: 'utf8' }).stdout.split('\n')[0] ?? '';
    }
    process.kill(Number(worker), 'SIGKILL');
    expect((await ended)[0]).toBe(1);
    expect(err).toContain('the process that worked on it ended (');
    expect(out.trim().split('\n')).toHaveLength(8);
  });

  it('end quietly when the reader of the output closes the pipe', async () => {
    const { stdout } = await promisify(execFile)('sh', [
      '-c',
      `"${process.execPath}" "${MAIN}" analyze "${folder}" --workers 1 2>&1 | head -1`,
    ]);
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });
});
