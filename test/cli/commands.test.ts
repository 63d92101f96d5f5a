import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { describeCommands } from '../../src/cli/describe-commands.ts';
import { run } from './run.ts';
import { smallReport } from './small-report.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
  await writeFile(at('a.txt'), smallReport());
  await writeFile(at('b.txt'), smallReport({ agency: '柳渡县民政局', received: 5 }));
  await writeFile(at('c.txt'), smallReport({ year: 2023 }));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...names: string[]) => join(folder, ...names);

describe('gongkai analyze', () => {
  it('shows sections, tables, problems with answers, staffing, contradictions and what agencies share', async () => {
    const { status, out, err } = await run('analyze', folder, '--workers', '1');
    expect(status).toBe(0);
    expect(out).toContain('柳渡县民政局 2022');
    expect(out).toContain('六 其他需要报告的事项');
    expect(out).toContain('requests 161/161 cells with a number');
    expect(out).toMatch(/✗ \[timeliness.*\] 一是栏目更新不够及时；\n +→ \[/);
    expect(out).toContain('staffing   ');
    expect(out).toContain('narrative 5, table 2');
    expect(out).toMatch(/Shared between agencies[\s\S]*2 agencies, 3 reports/);
    expect(err).toBe('3 reports analysed, 0 could not be read\n');
  });

  it('skips what is stored, and gives the same rows with any number of workers and after a restart', async () => {
    await run('analyze', at('a.txt'), '--db', at('x.duckdb'), '--workers', '1');
    const again = await run('analyze', folder, '--db', at('x.duckdb'), '--workers', '1');
    expect(again.err).toContain('2 reports analysed, 1 were stored already');
    await run('analyze', folder, '--db', at('y.duckdb'), '--workers', '1');
    for (const name of ['x', 'y'])
      await run('export', '--db', at(`${name}.duckdb`), '--format', 'jsonl', '--out', at(name));
    for (const file of (await readdir(at('x'))).filter((name) => name !== 'runs.jsonl')) {
      expect(await readFile(at('x', file), 'utf8'), file).toBe(await readFile(at('y', file), 'utf8'));
    }
  });

  it('prints one JSON a line in the order of the paths, offsets in code points', async () => {
    await writeFile(at('a.txt'), smallReport().replace('稳步', '𠮷稳步'));
    const { out } = await run('analyze', folder, '--json', '--workers', '1');
    const reports = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(reports.map(({ report }) => report.source.path)).toEqual([at('a.txt'), at('b.txt'), at('c.txt')]);
    const { report, narrative } = reports[0];
    const item = narrative.items.at(-1);
    expect([...report.text].slice(item.span.start, item.span.end).join('')).toBe(
      '二是加强业务培训，提高工作人员能力。',
    );
  });
});

describe('the other commands', () => {
  it('shows one report whole, and why', async () => {
    const { status, out } = await run('show', at('a.txt'), '--why');
    expect(status).toBe(0);
    expect(out).toContain('quantity   requests.received = 2件');
    expect(out).toMatch(/problem: .+/);
  });

  it('compares two reports character by character', async () => {
    const { out } = await run('compare', at('a.txt'), at('c.txt'));
    expect(out).toMatch(/A 柳渡县水务局 2022 .*\nB 柳渡县水务局 2023/);
    expect(out).toContain('verbatim');
    expect(out).toMatch(/\[-2-\]\{\+3\+\}年|202\[-2-\]\{\+3\+\}/);
  });

  it('computes reuse anew with another threshold', async () => {
    await run('analyze', folder, '--db', at('x.duckdb'), '--no-reuse', '--workers', '1');
    const { status, err } = await run('reuse', '--db', at('x.duckdb'), '--threshold', '1');
    expect(status).toBe(0);
    expect(err).toMatch(/^\d+ sentences compared: [1-9]\d* wordings stand at least twice/);
  });

  it('exports the panel alone, with a manifest', async () => {
    await run('analyze', folder, '--db', at('x.duckdb'), '--workers', '1');
    const { status } = await run(
      'export',
      '--db',
      at('x.duckdb'),
      '--format',
      'csv',
      '--out',
      at('out'),
      '--panel',
      '--manifest',
    );
    expect(status).toBe(0);
    expect((await readdir(at('out'))).sort()).toEqual(['manifest.json', 'panel.csv']);
    expect((await readFile(at('out', 'panel.csv'), 'utf8')).trim().split('\n')).toHaveLength(4);
  });

  it('declares every option and command once', () => {
    expect(new Set(COMMANDS.map(({ name }) => name)).size).toBe(COMMANDS.length);
    for (const { options } of COMMANDS) {
      const flags = options.map((option) => option.flags);
      expect(new Set(flags).size).toBe(flags.length);
    }
  });

  it('is documented as it is declared', async () => {
    await expect(describeCommands(COMMANDS)).toMatchFileSnapshot('../../docs/commands.md');
  });

  it('prints help as data with status 0', async () => {
    const { status, out } = await run('--help');
    expect(status).toBe(0);
    for (const { name } of COMMANDS) expect(out).toContain(name);
  });
});
