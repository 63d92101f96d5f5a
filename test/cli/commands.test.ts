import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { describeCommands } from '../../src/cli/describe-commands.ts';
import { run, runWith } from './run.ts';
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

const RULES = {
  name: 'columns',
  patterns: [
    {
      id: 'inspected',
      construction: 'columns are inspected',
      match: '开展 [<what>巡检]',
      sets: { act: 'inspect' },
      examples: ['按月开展巡检'],
      counterexamples: ['开展培训'],
    },
  ],
};

describe('gongkai analyze --rules --tokens', () => {
  it('stores what rules of the user mark, and the words, and nothing else differs', async () => {
    await writeFile(at('rules.json'), JSON.stringify(RULES));
    const plain = ['--workers', '1', '--no-reuse', '--db'];
    await run('analyze', at('a.txt'), ...plain, at('x.duckdb'));
    const wanted = ['--rules', at('rules.json'), '--tokens'];
    await run('analyze', at('a.txt'), ...wanted, ...plain, at('y.duckdb'));
    for (const name of ['x', 'y'])
      await run('export', '--db', at(`${name}.duckdb`), '--format', 'jsonl', '--out', at(name));
    const rows = async (...names: string[]) =>
      (await readFile(at(...names), 'utf8'))
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    expect(await rows('x', 'tags.jsonl')).toEqual([]);
    const [tag, ...more] = await rows('y', 'tags.jsonl');
    expect(more).toEqual([]);
    expect(tag).toMatchObject({ rules: 'columns', rule: 'inspected', text: '开展巡检' });
    expect(JSON.parse(tag.fields)).toEqual({ act: 'inspect', what: '巡检' });
    const segmented = await rows('y', 'segmented.jsonl');
    expect(segmented.map(({ text }) => text)).toContain('二是 加强 业务培训 ， 提高 工作人员 能力 。');
    expect(await rows('y', 'items.jsonl')).toEqual(await rows('x', 'items.jsonl'));
    const forgotten = await run('analyze', at('a.txt'), ...plain, at('y.duckdb'));
    expect(forgotten.err).toContain('the database has tags (--rules) and words (--tokens)');
    const kept = await run('analyze', at('b.txt'), ...plain, at('x.duckdb'));
    expect(kept.err).not.toContain('the database has');
  });

  it('refuses a file of rules with a fault before anything is read', async () => {
    await writeFile(
      at('rules.json'),
      JSON.stringify({ ...RULES, patterns: [{ ...RULES.patterns[0], match: '[' }] }),
    );
    const { status, err } = await run('analyze', at('a.txt'), '--rules', at('rules.json'), '--workers', '1');
    expect(status).toBe(2);
    expect(err).toMatch(/rules\.json: rule inspected: "\[" is no match syntax .*right is for example/);
    const [rule] = RULES.patterns;
    await writeFile(
      at('rules.json'),
      JSON.stringify({ ...RULES, patterns: [{ ...rule, examples: ['公开'] }] }),
    );
    expect((await run('analyze', at('a.txt'), '--rules', at('rules.json'))).err).toContain(
      'inspected: "公开" should match',
    );
  });
});

describe('gongkai patterns', () => {
  it('shows words with tags, and what matches by which rule', async () => {
    await writeFile(at('rules.json'), JSON.stringify(RULES));
    const { status, out } = await run(
      'patterns',
      'test',
      at('rules.json'),
      '每季度开展巡检。',
      '未开展培训。',
    );
    expect(status).toBe(0);
    expect(out).toContain('columns: 2 of 2 examples and counterexamples hold');
    expect(out).toContain('✓ inspected (columns are inspected): 开展巡检; act = inspect, what = 巡检');
    expect(out).toMatch(/未开展培训。\n {2}words: .*\n {2}no rule matches/);
  });

  it('reads a text as analyze does: sentence by sentence, traditional script as simplified', async () => {
    await writeFile(at('rules.json'), JSON.stringify(RULES));
    const { out } = await run('patterns', 'test', at('rules.json'), '開展。巡檢，開展巡檢');
    expect(out.match(/✓ inspected/gu)).toHaveLength(1);
    expect(out).toContain('no rule matches');
  });

  it('tells which example a rule fails, with status 1', async () => {
    const broken = { ...RULES, patterns: [{ ...RULES.patterns[0], examples: ['按月检查'] }] };
    await writeFile(at('rules.json'), JSON.stringify(broken));
    const { status, out } = await run('patterns', 'test', at('rules.json'));
    expect(status).toBe(1);
    expect(out).toMatch(/✗ inspected does not match its example: 按月检查\n {4}words: .*\| 检查/u);
  });

  it('knows no other action', async () => {
    expect(await run('patterns', 'try', at('rules.json'))).toMatchObject({ status: 2 });
  });
});

describe('gongkai train --items and classify', () => {
  const items = ['late', 'people'].flatMap((label, k) =>
    Array.from({ length: 12 }, (_, n) => {
      const words = k === 0 ? `第${n}个栏目更新不及时` : `第${n}名人员培训不够`;
      return `"${words}",${label},author${n % 3}`;
    }),
  );
  const csv = (...lines: string[]) => ['text,labels,author', ...lines].join('\n');

  it('trains a model of a codebook of the user’s own, which classify and analyze use', async () => {
    await writeFile(at('mine.csv'), csv(...items, '"其他工作正常",,author1'));
    const trained = await run('train', '--items', at('mine.csv'), '--out', at('model'));
    expect(trained.status).toBe(0);
    const { out } = await runWith(
      '部分栏目更新滞后\n\n{"id":"x","text":"人员培训太少"}\n',
      'classify',
      '--model',
      at('model'),
    );
    const found = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(found.map(({ id, labels }) => [id, labels])).toEqual([
      ['1', ['late']],
      ['x', ['people']],
    ]);
    const plain = ['--db', at('m.duckdb'), '--workers', '1', '--no-reuse'];
    expect((await run('analyze', at('a.txt'), '--model', at('model'), ...plain)).out).toContain(
      '[late] 一是栏目更新',
    );
    await run('export', '--db', at('m.duckdb'), '--format', 'jsonl', '--panel', '--out', at('panel'));
    const [row = '{}'] = (await readFile(at('panel', 'panel.jsonl'), 'utf8')).trim().split('\n');
    // another codebook: that is not to say that no problem is about it
    expect(JSON.parse(row)).toMatchObject({ problems: 2, problems_timeliness: null });
  });

  it.each([
    [
      'an unknown label',
      ['"栏目更新慢",slow,a'],
      'line 2: unknown label "slow"; the labels are late, people',
    ],
    ['an empty text', [',late,a'], 'line 2: the text is empty'],
    ['a text that stands twice', ['"甲乙丙丁",late,a', '"甲乙丙丁",people,a'], 'stands in line 2 already'],
    [
      'one class only',
      ['"甲乙丙丁",late,a', '"戊己庚辛",late,b', '"壬癸子丑",people,b'],
      'at least 2 must have it',
    ],
    ['no label at all', ['"甲乙丙丁",,a'], 'at least 2 must have it'],
  ])('refuses items with %s', async (_, lines, message) => {
    await writeFile(at('mine.csv'), csv(...lines));
    const { status, err } = await run(
      'train',
      '--items',
      at('mine.csv'),
      '--categories',
      'late,people',
      '--out',
      at('m'),
    );
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  it('does not write over a README that is no model card, nor into a file', async () => {
    await writeFile(at('mine.csv'), csv(...items));
    await writeFile(at('README.md'), 'my notes');
    for (const out of [folder, at('mine.csv')]) {
      const { status, err } = await run('train', '--items', at('mine.csv'), '--out', out);
      expect(status).toBe(2);
      expect(err).toMatch(/is no model card|cannot make the folder/u);
    }
    expect(await readFile(at('README.md'), 'utf8')).toBe('my notes');
  });

  it('tells the line that it cannot read', async () => {
    const { status, err } = await runWith('好\n{"words": 1}\n', 'classify');
    expect(status).toBe(2);
    expect(err).toContain('line 2: text:');
  });

  it.each([
    ['{"text":"  "}', 'line 1: text: the text is empty'],
    ['更\0新\0慢', 'line 1: it is not UTF-8'],
  ])('refuses %j', async (line, message) => {
    const { status, err } = await runWith(`${line}\n`, 'classify');
    expect([status, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('takes a byte order mark for none', async () => {
    const { out } = await runWith('\uFEFF{"id":"x","text":"更新不及时"}\n', 'classify');
    expect(JSON.parse(out)).toMatchObject({ id: 'x', text: '更新不及时' });
  });

  it('tells of lines that are not UTF-8 instead of labelling them', async () => {
    const { status, err } = await runWith('更新不及时\n\uFFFD\uFFFD\n', 'classify');
    expect([status, err]).toEqual([
      2,
      'gongkai: line 2: it is not UTF-8; save the lines as UTF-8, or convert them with "iconv -f ENCODING -t UTF-8", where ENCODING is such as GB18030 or UTF-16\n',
    ]);
  });
});

describe('gongkai terms', () => {
  it('gives the words that set a group apart, as a view and as data', async () => {
    await run('analyze', folder, '--db', at('x.duckdb'), '--workers', '1');
    const by = ['terms', '--db', at('x.duckdb'), '--by', 'role'];
    const { out } = await run(...by, '--group', 'problem', '--minimal-count', '1');
    expect(out).toMatch(
      /^problem\n {2}log-odds z {3}tf-idf {3}count\n +\d+\.\d\d +-?\d+\.\d\d +\d+\/\d+ {2}/,
    );
    const data = JSON.parse((await run(...by, '--json')).out);
    expect(data[0]).toHaveProperty('logOddsZ');
    expect(new Set(data.map(({ group }: { group: string }) => group))).toEqual(
      new Set(['achievement', 'background', 'measure', 'problem']),
    );
  });

  it('counts neither markers of lists nor units as words', async () => {
    await run('analyze', folder, '--db', at('x.duckdb'), '--workers', '1');
    const all = ['--minimal-count', '1', '--top', '1000', '--json'];
    const { out } = await run('terms', '--db', at('x.duckdb'), '--by', 'role', ...all);
    const words: string[] = JSON.parse(out).map(({ word }: { word: string }) => word);
    expect(words).toContain('栏目');
    expect(words.filter((word) => ['一是', '二是', '件', '名'].includes(word))).toEqual([]);
  });

  it('says so where no word occurs often enough', async () => {
    await run('analyze', folder, '--db', at('x.duckdb'), '--workers', '1');
    const rare = ['--by', 'year', '--minimal-count', '99999'];
    const { status, out, err } = await run('terms', '--db', at('x.duckdb'), ...rare);
    expect([status, out]).toEqual([0, '']);
    expect(err).toBe(
      'no word that occurs 99999 times or more sets a group apart; --minimal-count is the number\n',
    );
  });

  it('names the groups where one is asked for that is not there', async () => {
    await run('analyze', folder, '--db', at('x.duckdb'), '--workers', '1');
    const { status, err } = await run('terms', '--db', at('x.duckdb'), '--by', 'year', '--group', '1999');
    expect(status).toBe(2);
    expect(err).toContain('unknown group: "1999"; there are 2022, 2023');
  });
});

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

  it('compares two reports, differing characters and whole figures marked', async () => {
    const { out } = await run('compare', at('a.txt'), at('c.txt'));
    expect(out).toMatch(/A 柳渡县水务局 2022 .*\nB 柳渡县水务局 2023/);
    expect(out).toContain('verbatim');
    expect(out).toMatch(/\[-2022-\]\{\+2023\+\}/);
  });

  it('computes reuse anew with another threshold', async () => {
    await run('analyze', folder, '--db', at('x.duckdb'), '--no-reuse', '--workers', '1');
    const { status, err } = await run('reuse', '--db', at('x.duckdb'), '--threshold', '1');
    expect(status).toBe(0);
    expect(err).toMatch(/^\d+ sentences compared: [1-9]\d* wordings stand at least twice/m);
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
