import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './run.ts';
import { smallReport } from './small-report.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
  await mkdir(at('reports'));
  await writeFile(at('reports', 'a.txt'), smallReport());
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = (...names: string[]) => join(folder, ...names);

async function mark(reader: string, role: string, file = 'a.txt'): Promise<void> {
  await mkdir(at(reader), { recursive: true });
  const items = [
    { section: 5, text: '存在以下问题：', role: 'background', labels: [] },
    { section: 5, text: '一是栏目更新不够及时；', role: 'problem', labels: ['timeliness'] },
    { section: 5, text: '二是工作人员业务能力有待提高。', role, labels: [] },
  ];
  const staffing = [{ text: '业务能力有待提高', item: 2, count: null, employment: null, polarity: 'absent' }];
  await writeFile(at(reader, 'a.json'), JSON.stringify({ file, items, staffing }));
}

describe('gongkai agree', () => {
  it('shows how far two readers agree, and on request where they differ', async () => {
    await mark('x', 'problem');
    await mark('y', 'measure');
    const { status, out } = await run('agree', at('x'), at('y'), '--reports', at('reports'));
    expect(status).toBe(0);
    expect(out).toMatch(/^layer +figure +measure +value +95 % interval +hits +first +second +reports\n/);
    expect(out).toMatch(/items +all +F1 +1\.000 +0\.\d{3}–1\.000 e +3 +3 +3 +1\n/);
    expect(out).toMatch(/roles +matched +accuracy +0\.667 /);
    expect(out).toMatch(/roles +matched, chance-corrected +κ \(Cohen\) +0\.500 /);
    expect(out).toContain('1 reports marked by both.');
    expect(out).not.toContain('measure, gold problem');
    const { out: listed } = await run('agree', at('x'), at('y'), '--reports', at('reports'), '--differences');
    expect(listed).toContain('a.txt\n  roles: measure, gold problem: “二是工作人员业务能力有待提高。”\n');
  });

  it('gives plain data', async () => {
    await mark('x', 'problem');
    await mark('y', 'problem');
    const { out } = await run('agree', at('x'), at('y'), '--reports', at('reports'), '--json');
    const { reports, figures } = JSON.parse(out);
    expect(reports).toEqual(['a.txt']);
    expect(figures.find((figure: { layer: string }) => figure.layer === 'staffing')).toMatchObject({
      value: 1,
      hits: 1,
    });
  });

  it('tells of a report that is missing, and of readers who marked nothing in common', async () => {
    await mark('x', 'problem', 'b.txt');
    await mark('y', 'problem', 'b.txt');
    const missing = await run('agree', at('x'), at('y'), '--reports', at('reports'));
    expect(missing.status).toBe(1);
    expect(missing.err).toContain('b.txt');
    await mark('y', 'problem', 'a.txt');
    const apart = await run('agree', at('x'), at('y'), '--reports', at('reports'));
    expect(apart.status).toBe(2);
    expect(apart.err).toContain('no report in common');
  });
});
