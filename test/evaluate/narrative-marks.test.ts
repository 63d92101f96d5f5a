import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agreeReports, loadGold } from '../../src/evaluate/index.ts';
import { readDocument } from '../../src/read/index.ts';
import { describeReport } from '../../src/report/index.ts';

const TEXT = `柳渡县水务局2016年政府信息公开工作年度报告
本报告按照有关规定编制。
一、机构与人员
局办公室负责日常
工作，配备兼职人员1名。
二、问题和打算
一是栏目更新慢；二是人手少。下一步：
（一）按月巡检栏目；
（二）年底前增加1名人员，再培训1名人员。
柳渡县水务局
`;

const item = (start: string, role: string, more: object = {}) => ({
  start,
  role,
  labels: [],
  parent: null,
  pair: [],
  ...more,
});

function sampleMarks() {
  return {
    sections: [
      {
        kind: 'organization',
        start: '局办公室负责日常工作',
        end: '配备兼职人员1名。',
        items: [item('局办公室', 'achievement')],
      },
      {
        kind: 'problems_and_measures',
        start: '一是栏目更新慢',
        end: '年底前增加1名人员，再培训1名人员。',
        items: [
          item('一是', 'problem', { labels: ['timeliness'], heading: '栏目更新慢' }),
          item('二是', 'problem', { labels: ['capacity'] }),
          item('下一步', 'background'),
          item('（一）', 'measure', { labels: ['timeliness'], pair: [1] }),
          item('（二）', 'measure', { labels: ['capacity'], pair: [2] }),
        ],
      },
    ],
    staffing: [
      {
        item: 0,
        text: '配备兼职人员1名',
        count: 1,
        employment: 'part-time',
        role: '人员',
        unit: '名',
        per: null,
        change: false,
        scope: 'agency',
        polarity: 'present',
      },
      {
        item: 5,
        text: '1名人员',
        occurrence: 2,
        count: 1,
        employment: null,
        role: '人员',
        unit: '名',
        per: null,
        change: true,
        scope: 'agency',
        polarity: 'planned',
      },
    ],
    mechanisms: [{ item: 0, text: '局办公室负责日常工作', type: 'working_office', status: 'exists' }],
    quantities: [],
    commitments: [
      { item: 4, owner: null, deadline: '按月', amount: null, instrument: null },
      { item: 5, owner: null, deadline: '年底前', amount: '1名', instrument: null },
    ],
  };
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
  await mkdir(join(folder, 'texts'));
  await mkdir(join(folder, 'first'));
  await writeFile(join(folder, 'texts', 'x.txt'), TEXT);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (marks: object) => writeFile(join(folder, 'first', 'x.json'), JSON.stringify(marks));

/** Runs a script of the corpus. */
function runScript(name: string, ...words: readonly string[]): Promise<{ status: number; out: string }> {
  const path = fileURLToPath(new URL(`../../corpus/narratives/${name}`, import.meta.url));
  return new Promise((resolve) => {
    execFile(process.execPath, [path, ...words], (error, out, err) => {
      resolve({ status: error === null ? 0 : Number(error.code), out: `${out}${err}` });
    });
  });
}

describe('check-marks', () => {
  const check = () => runScript('check-marks.mjs', join(folder, 'first'));

  it('says nothing of sound marks', async () => {
    await write(sampleMarks());
    expect(await check()).toEqual({ status: 0, out: '' });
  });

  it.each<[string, (marks: ReturnType<typeof sampleMarks>) => object, string]>([
    [
      'a start out of order',
      ({ sections: [a, b], ...rest }) => ({
        ...rest,
        sections: [a, { ...b, items: b?.items.map((one, i) => (i === 3 ? { ...one, start: '一是' } : one)) }],
      }),
      'x: item 4: start not found after the start of the item before it: “一是”',
    ],
    [
      'a start amid a sentence',
      ({ sections: [a, b], ...rest }) => ({
        ...rest,
        sections: [
          a,
          {
            ...b,
            items: b?.items.map((one, i) => (i === 3 ? { ...one, start: '月巡检' } : one)),
          },
        ],
      }),
      'x: item 4: start stands amid a sentence',
    ],
    [
      'no end',
      ({ sections: [a, b], ...rest }) => ({ ...rest, sections: [{ ...a, end: undefined }, b] }),
      '"end" is missing',
    ],
    [
      'a first item that leaves text out',
      ({ sections: [a, b], ...rest }) => ({ ...rest, sections: [a, { ...b, items: b?.items.slice(1) }] }),
      'does not begin where the section does',
    ],
    [
      'a pair that is no problem',
      ({ sections: [a, b], ...rest }) => ({
        ...rest,
        sections: [a, { ...b, items: b?.items.map((one, i) => (i === 3 ? { ...one, pair: [3] } : one)) }],
      }),
      'x: item 4: pair 3 is background, not a problem',
    ],
    [
      'labels on an achievement',
      ({ sections: [a, b], ...rest }) => ({
        ...rest,
        sections: [{ ...a, items: [item('局办公室', 'achievement', { labels: ['capacity'] })] }, b],
      }),
      'x: item 0: labels on achievement',
    ],
    [
      'a text of another item',
      (marks) => ({ ...marks, staffing: marks.staffing.map((mark) => ({ ...mark, item: 3 })) }),
      'text is not in item 3; item 0 has it: “配备兼职人员1名”',
    ],
    [
      'a text that occurs less often',
      (marks) => ({ ...marks, staffing: marks.staffing.map((mark) => ({ ...mark, occurrence: 3 })) }),
      'text is not in item 5 3 times',
    ],
    [
      'an unknown value',
      (marks) => ({ ...marks, mechanisms: marks.mechanisms.map((mark) => ({ ...mark, status: 'new' })) }),
      'status is “new”; expected exists, established, revised, planned',
    ],
    [
      'a measure without commitments',
      (marks) => ({ ...marks, commitments: marks.commitments.slice(1) }),
      'x: item 4: a measure without an entry in commitments',
    ],
  ])('tells of %s', async (_, change, fault) => {
    await write(change(sampleMarks()));
    const { status, out } = await check();
    expect(status).toBe(1);
    expect(out).toContain(fault);
  });
});

describe('compile-marks', () => {
  it('gives gold that stands in the report as it is read, with sections of older reports and without tables', async () => {
    await write(sampleMarks());
    const out = join(folder, 'gold');
    expect(await runScript('compile-marks.mjs', join(folder, 'first'), out)).toEqual({
      status: 0,
      out: '1 reports\n',
    });
    const gold = await loadGold(out);
    expect(gold[0]?.sections).toEqual([
      {
        ordinal: 1,
        kind: 'organization',
        title: '机构与人员',
        first: '局办公室负责日常工作，配备兼职',
        last: '责日常工作，配备兼职人员1名。',
      },
      {
        ordinal: 2,
        kind: 'problems_and_measures',
        title: '问题和打算',
        first: '一是栏目更新慢；二是人手少。下',
        last: '增加1名人员，再培训1名人员。',
      },
    ]);
    expect(gold[0]?.items?.map(({ section, text }) => [section, text])).toEqual([
      [1, '局办公室负责日常工作，配备兼职人员1名。'],
      [2, '一是栏目更新慢；'],
      [2, '二是人手少。'],
      [2, '下一步：'],
      [2, '（一）按月巡检栏目；'],
      [2, '（二）年底前增加1名人员，再培训1名人员。'],
    ]);
    const report = describeReport(await readDocument(join(folder, 'texts', 'x.txt')));
    const agreement = agreeReports(gold, gold, new Map([['x.txt', report]]));
    expect(agreement.unplaced).toEqual([]);
    expect(agreement.figures.filter(({ value }) => value !== null && value < 1)).toEqual([]);
  });

  it('writes nothing where there are faults', async () => {
    await write({ ...sampleMarks(), quantities: undefined });
    const out = join(folder, 'gold');
    const { status, out: told } = await runScript('compile-marks.mjs', join(folder, 'first'), out);
    expect(status).toBe(1);
    expect(told).toContain('x: quantities: missing or no list');
    await expect(readFile(join(out, 'x.json'))).rejects.toThrow('ENOENT');
  });
});

const NARRATIVES = fileURLToPath(new URL('../../corpus/narratives/', import.meta.url));

it('divides every narrative by its author', async () => {
  const split: Record<string, string[]> = JSON.parse(await readFile(join(NARRATIVES, 'split.json'), 'utf8'));
  const authors = Object.values(split).flat();
  expect(new Set(authors).size).toBe(authors.length);
  const names = await readdir(join(NARRATIVES, 'texts'));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !authors.includes(name.split('-')[0] ?? ''))).toEqual([]);
});

it.skipIf(!existsSync(join(NARRATIVES, 'gold')))(
  'has gold that is what its adjudicated marks compile to',
  async () => {
    const out = join(folder, 'gold');
    expect(await runScript('compile-marks.mjs', join(NARRATIVES, 'adjudicated'), out)).toMatchObject({
      status: 0,
    });
    const names = await readdir(out);
    expect(await readdir(join(NARRATIVES, 'gold'))).toEqual(names);
    for (const name of names) {
      expect(await readFile(join(NARRATIVES, 'gold', name), 'utf8'), name).toBe(
        await readFile(join(out, name), 'utf8'),
      );
    }
  },
);
