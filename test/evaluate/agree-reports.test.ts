import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreeReports, formatAgreement, type GoldReport, loadGold } from '../../src/evaluate/index.ts';
import { readDocument } from '../../src/read/index.ts';
import { describeReport, type Report } from '../../src/report/index.ts';
import { sharedFolder } from '../shared.ts';
import { perfectAnalysis } from './perfect-analysis.ts';
import { sampleGold } from './sample-gold.ts';

const FILES = ['a.txt', 'b.txt'];
const reports = new Map(FILES.map((file) => [file, perfectAnalysis(sampleGold(file)).report]));

/** The agreement of the sample with itself, but for a change of the second reader's marks of a.txt. */
function agree(change: (gold: GoldReport) => GoldReport) {
  const first = FILES.map((file) => sampleGold(file));
  const second = first.map((gold) => (gold.file === 'a.txt' ? change(gold) : gold));
  const one = agreeReports(first, second, reports);
  const other = agreeReports(second, first, reports);
  return { one, other, figure: figureOf(one) };
}

function figureOf({ figures }: ReturnType<typeof agreeReports>) {
  return (key: string) => figures.find(({ layer, name }) => `${layer}/${name}` === key);
}

const changeItem = (position: number, change: Partial<NonNullable<GoldReport['items']>[number]>) =>
  agree((gold) => ({
    ...gold,
    items: (gold.items ?? []).map((item, i) => (i === position ? { ...item, ...change } : item)),
  }));

describe('agreeReports', () => {
  it('gives 1 on every figure where both marked the same', () => {
    const { one } = agree((gold) => gold);
    expect(one.reports).toEqual(FILES);
    expect(one.differences).toEqual([]);
    expect(one.unplaced).toEqual([]);
    expect(one.figures.length).toBeGreaterThan(20);
    for (const figure of one.figures)
      expect(figure, `${figure.layer}/${figure.name}`).toMatchObject({ value: 1 });
  });

  it('speaks of the narrative alone', () => {
    const { one } = agree((gold) => ({ ...gold, year: 2021, sections: [], findings: [] }));
    expect(new Set(one.figures.map(({ layer }) => layer))).toEqual(
      new Set(['items', 'roles', 'labels', 'pairs', 'staffing', 'mechanisms', 'quantities', 'commitments']),
    );
  });

  it('counts a role that differs, and corrects for chance', () => {
    const { figure, one } = changeItem(0, { role: 'background' });
    expect(figure('roles/matched')).toMatchObject({ hits: 11, gold: 12, value: 0.9167 });
    // by chance 4 · 3 achievements, 4 · 4 problems and 4 · 4 measures of 12 · 12
    expect(figure('roles/matched, chance-corrected')?.value).toBeCloseTo(
      (11 / 12 - 44 / 144) / (1 - 44 / 144),
      4,
    );
    expect(one.differences).toEqual([
      { file: 'a.txt', layer: 'roles', detail: expect.stringContaining('background, gold achievement') },
    ]);
  });

  it('compares labels on items that both take for labelled', () => {
    const { figure } = changeItem(4, { labels: ['timeliness'] });
    expect(figure('labels/matched')).toMatchObject({ hits: 9, gold: 10, found: 9 });
    expect(figure('labels/matched, chance-corrected')).toMatchObject({
      measure: 'alpha',
      gold: 10,
      found: 9,
    });
    expect(figure('labels/matched, chance-corrected')?.value).toBeLessThan(1);
    const other = changeItem(4, { role: 'background', labels: [] });
    expect(other.figure('labels/matched')).toMatchObject({ hits: 8, gold: 8, found: 8, value: 1 });
    expect(other.figure('labels/end to end')).toMatchObject({ hits: 8, gold: 10, found: 8 });
  });

  it('matches marks by overlap and fields, parts of promises by item', () => {
    const { figure } = agree((gold) => ({
      ...gold,
      staffing: [
        { text: '专职工作人员2名', item: 0, count: 2, employment: 'full-time', polarity: 'present' },
        { text: '专业人员偏少', item: 3, count: 0, employment: null, polarity: 'absent' },
      ],
      commitments: [
        { item: 4, owner: null, deadline: '周', amount: null, instrument: null },
        { item: 5, owner: '分批', deadline: null, amount: '分批', instrument: null },
      ],
    }));
    expect(figure('staffing/all')).toMatchObject({ hits: 3, gold: 4, found: 4, value: 0.75 });
    expect(figure('staffing/overlap')).toMatchObject({ value: 1 });
    expect(figure('commitments/deadline')).toMatchObject({ hits: 2, gold: 2, found: 2 });
    expect(figure('commitments/owner')).toMatchObject({ hits: 1, gold: 2, found: 2 });
    expect(figure('commitments/instrument')).toMatchObject({ hits: 1, gold: 2, found: 1 });
    expect(figure('commitments/actionability')).toMatchObject({ hits: 3, gold: 4 });
  });

  it('does not depend on who is first', () => {
    const { one, other } = agree((gold) => ({
      ...gold,
      items: (gold.items ?? []).map((item, i) =>
        i === 5 ? { ...item, role: 'background', labels: [], pair: [] } : item,
      ),
      quantities: gold.quantities?.slice(1) ?? [],
      mechanisms: (gold.mechanisms ?? []).map((mark) => ({ ...mark, status: 'planned' as const })),
    }));
    expect(other.figures.map(({ value }) => value)).toEqual(one.figures.map(({ value }) => value));
    expect(other.figures.map(({ found }) => found)).toEqual(
      one.figures.map(({ gold, found }) => (found === null ? null : gold)),
    );
    expect(one.figures.some(({ value }) => value !== null && value < 1)).toBe(true);
  });

  it('leaves out a layer that one of the two has not marked', () => {
    const { mechanisms: _, ...rest } = sampleGold('a.txt');
    const unlabelled = { ...rest, items: (rest.items ?? []).map(({ labels: _, ...item }) => item) };
    const { figures } = agreeReports([sampleGold('a.txt')], [unlabelled], reports);
    const layers = new Set(figures.map(({ layer }) => layer));
    expect(layers.has('mechanisms')).toBe(false);
    expect(layers.has('labels')).toBe(false);
    expect(layers.has('quantities')).toBe(true);
  });

  it('takes the occurrence that a mark names', () => {
    const quantities = [{ text: '次', item: 1, subject: 'meetings', value: 3, unit: '次' }];
    const again = [{ text: '次', item: 1, occurrence: 2, subject: 'meetings', value: 3, unit: '次' }];
    const at = (first: GoldReport['quantities'], second: GoldReport['quantities']) =>
      figureOf(
        agreeReports(
          [{ ...sampleGold('a.txt'), quantities: first }],
          [{ ...sampleGold('a.txt'), quantities: second }],
          reports,
        ),
      )('quantities/overlap')?.hits;
    expect(at(quantities, quantities)).toBe(1);
    expect(at(quantities, again)).toBe(0);
    expect(at(again, again)).toBe(1);
  });

  it('names reports that one alone has marked, and items of another text', () => {
    const strange = {
      ...sampleGold('a.txt'),
      items: [{ section: 1, text: '别处的话。', role: 'background' as const }],
      mechanisms: [{ text: '此处无词', item: 0, type: 'other' as const, status: 'exists' as const }],
    };
    const agreement = agreeReports([strange, sampleGold('c.txt')], [strange, sampleGold('b.txt')], reports);
    expect(agreement).toMatchObject({ reports: ['a.txt'], onlyFirst: ['c.txt'], onlySecond: ['b.txt'] });
    expect(agreement.unplaced).toEqual([
      { file: 'a.txt', side: 'first', text: '别处的话。' },
      { file: 'a.txt', side: 'first', text: '此处无词' },
      { file: 'a.txt', side: 'second', text: '别处的话。' },
      { file: 'a.txt', side: 'second', text: '此处无词' },
    ]);
    const shown = formatAgreement(agreement);
    expect(shown).toContain('Marked in the first only, not compared: c.txt');
    expect(shown).toContain('4 texts do not stand in the report');
  });
});

describe.skipIf(sharedFolder === null)('agreeReports on the gold of the real reports', () => {
  it('finds every item and mark in the files, and full agreement of the gold with itself', async () => {
    const folder = sharedFolder ?? '';
    const gold = await loadGold(join(folder, 'gold'));
    const read = new Map<string, Report>();
    for (const { file } of gold) {
      read.set(file, describeReport(await readDocument(join(folder, 'reports', file))));
    }
    const agreement = agreeReports(gold, gold, read);
    expect(agreement.unplaced).toEqual([]);
    expect(agreement.differences).toEqual([]);
    for (const { layer, name, value } of agreement.figures) expect(value, `${layer}/${name}`).toBe(1);
    expect(figureOf(agreement)('mechanisms/all')).toMatchObject({ hits: 85 });
    expect(figureOf(agreement)('commitments/all')).toBeUndefined();
  });
});
