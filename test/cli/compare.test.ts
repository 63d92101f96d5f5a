import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './run.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const write = (name: string, narrative: string) =>
  writeFile(
    at(name),
    `柳渡县水务局2022年政府信息公开工作年度报告\n一、总体情况\n${narrative}\n六、其他需要报告的事项\n无。\n`,
  );
const summaryOf = (out: string) => /^sentences: (.*)$/mu.exec(out)?.[1];

const LONG = Array.from({ length: 300 }, (_, n) => `泵站${String.fromCodePoint(0x4e00 + 37 * n)}号巡检`).join(
  '并',
);

describe('gongkai compare', () => {
  it('says which file has no narrative to be compared', async () => {
    await writeFile(at('a.txt'), '通知\n各股室：请于周五前交稿。\n');
    await write('b.txt', '逐村张贴用水户协会章程与收支账目明细。');
    const { err } = await run('compare', at('a.txt'), at('b.txt'));
    expect(err).toContain(`${at('a.txt')}: `);
    expect(err).not.toContain(`${at('b.txt')}: `);
  });

  it('counts the sentences that are too short to be compared', async () => {
    await write('a.txt', '逐村张贴用水户协会章程与收支账目明细。');
    await write('b.txt', '逐村张贴用水户协会章程与收支账目明细。均已办结。');
    const { out } = await run('compare', at('a.txt'), at('b.txt'));
    expect(summaryOf(out)).toMatch(/^1 verbatim, .* 0 only in A, 0 only in B, 1 too short to be compared$/u);
    const data = await run('compare', at('a.txt'), at('b.txt'), '--json');
    expect(JSON.parse(data.out)).toHaveLength(1);
    expect(data.err).toBe('1 sentences are too short to be compared and left out\n');
  });

  it('does not round what is near up to 1.00', async () => {
    await write('a.txt', `${LONG}在册。`);
    await write('b.txt', `${LONG}在案。`);
    const { out } = await run('compare', at('a.txt'), at('b.txt'));
    expect(out).toMatch(/^near 0\.99[5-9]\d /mu);
  });

  it('compares by the options that reuse has', async () => {
    await write('a.txt', '逐村张贴用水户协会章程与收支账目明细。');
    await write('b.txt', '逐村张贴用水户协会章程与收支账目。均已办结。');
    const summary = async (...options: string[]) =>
      summaryOf((await run('compare', at('a.txt'), at('b.txt'), ...options)).out);
    expect(await summary()).toMatch(/ 1 near, 0 contained,/u);
    expect(await summary('--threshold', '0.95')).toMatch(/ 0 near, 1 contained,/u);
    expect(await summary('--threshold', '1', '--shingle-length', '20')).toMatch(/ 0 near, 0 contained,/u);
    const none = await summary('--minimum-han', '100');
    expect(none).toMatch(/^0 verbatim, .* 0 contained, 0 only in A, 0 only in B, 3 too short/u);
    const { status, err } = await run('compare', at('a.txt'), at('b.txt'), '--containment', '0');
    expect([status, err]).toEqual([2, 'gongkai: --containment: "0" is no number above 0 and up to 1\n']);
  });
});
