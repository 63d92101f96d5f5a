import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Evaluation,
  evaluateReports,
  FIGURES,
  type GoldReport,
  loadGold,
} from '../../src/evaluate/index.ts';
import type { Analysis } from '../../src/findings/analysis.ts';
import { sharedFolder } from '../shared.ts';
import { perfectAnalysis } from './perfect-analysis.ts';
import { sampleGold } from './sample-gold.ts';

function evaluatePerfect(gold: readonly GoldReport[]): Evaluation {
  return evaluateReports(gold, new Map(gold.map((report) => [report.file, withoutDoubtful(report)])), {
    goldItemLabels: new Map(
      gold.map((report) => [report.file, (report.items ?? []).map(({ labels = [] }) => labels)]),
    ),
  });
}

/** Findings of which the gold is not certain need not be made. */
function withoutDoubtful(gold: GoldReport): Analysis {
  return perfectAnalysis({ ...gold, findings: (gold.findings ?? []).filter((f) => f.certain !== false) });
}

const name = ({ layer, name }: { layer: string; name: string }) => `${layer}/${name}`;

describe('evaluateReports', () => {
  it('gives every figure, each 1, for a faultless analysis, and no miss', () => {
    const evaluation = evaluatePerfect([sampleGold('a.txt'), sampleGold('b.txt')]);
    expect(evaluation.figures.map(name)).toEqual(FIGURES.map(name));
    for (const figure of evaluation.figures) expect(figure, name(figure)).toMatchObject({ value: 1 });
    expect(evaluation.misses).toEqual([]);
  });

  it('does not depend on the order of reports, analyses or marks', () => {
    const gold = ['a.txt', 'b.txt', 'c.txt'].map(sampleGold);
    const [first, second, third] = gold.map(perfectAnalysis);
    if (!first || !second || !third) throw new Error('three analyses expected');
    const faulty: Analysis = { ...second, narrative: { ...second.narrative, mechanisms: [], pairs: [] } };
    const unread = new Map([
      ['a.txt', first],
      ['b.txt', faulty],
    ]);
    const shuffled = gold.toReversed().map((report) => ({
      ...report,
      mechanisms: report.mechanisms?.toReversed() ?? [],
      quantities: report.quantities?.toReversed() ?? [],
      staffing: report.staffing?.toReversed() ?? [],
    }));
    const reversed = new Map([...unread].toReversed());
    expect(evaluateReports(shuffled, reversed).figures).toEqual(evaluateReports(gold, unread).figures);
  });

  it('counts all of a report without an analysis as missed, and names it', () => {
    const gold = [sampleGold('a.txt'), sampleGold('b.txt')];
    const [first] = gold;
    if (!first) throw new Error('gold expected');
    const evaluation = evaluateReports(gold, new Map([['a.txt', withoutDoubtful(first)]]));
    expect(evaluation.unread).toEqual(['b.txt']);
    expect(evaluation.misses).toEqual([]);
    const figures = new Map(evaluation.figures.map((figure) => [name(figure), figure]));
    // null cells and unprinted dates, too, are missed: nobody looked
    for (const key of ['identity/all', 'identity/published', 'sections/bodies', 'cells/all', 'roles/all']) {
      expect(figures.get(key), key).toMatchObject({ value: 0.5 });
    }
    expect(figures.get('items/all')).toMatchObject({ hits: 6, gold: 12, found: 6, value: 0.6667 });
    expect(figures.get('roles/matched')).toMatchObject({ hits: 6, gold: 6, value: 1 });
  });

  it('names analyses without gold and scores them nowhere', () => {
    const gold = sampleGold('a.txt');
    const analyses = new Map([
      ['z.txt', perfectAnalysis(gold)],
      ['a.txt', withoutDoubtful(gold)],
    ]);
    const evaluation = evaluateReports([gold], analyses);
    expect(evaluation.withoutGold).toEqual(['z.txt']);
    expect(evaluation.reports).toEqual(['a.txt']);
    expect(evaluation.figures.every((figure) => figure.value === 1)).toBe(true);
  });

  it('leaves a layer that the gold of a report lacks out for that report', () => {
    const { mechanisms, ...rest } = sampleGold('b.txt');
    const gold = [sampleGold('a.txt'), rest];
    const analyses = new Map([
      ['a.txt', perfectAnalysis(sampleGold('a.txt'))],
      ['b.txt', perfectAnalysis({ ...rest, mechanisms: mechanisms ?? [] })],
    ]);
    const figures = evaluateReports(gold, analyses).figures;
    expect(figures.find((figure) => name(figure) === 'mechanisms/all')).toMatchObject({
      reports: 1,
      gold: 2,
      found: 2,
    });
    expect(figures.find((figure) => name(figure) === 'items/all')).toMatchObject({ reports: 2 });
    const noLayer = evaluateReports([rest], analyses).figures;
    expect(noLayer.some((figure) => figure.layer === 'mechanisms')).toBe(false);
  });

  it('says null, not 0, where there is nothing to find and nothing was found', () => {
    const gold = { ...sampleGold(), staffing: [] };
    const figures = evaluateReports([gold], new Map([['a.txt', perfectAnalysis(gold)]])).figures;
    expect(figures.find((figure) => name(figure) === 'staffing/all')).toMatchObject({
      value: null,
      interval: null,
      gold: 0,
    });
  });
});

describe.skipIf(sharedFolder === null)('evaluateReports on the gold of the real reports', () => {
  let gold: GoldReport[] = [];
  beforeAll(async () => {
    gold = await loadGold(join(sharedFolder ?? '', 'gold'));
  });

  it('gives 1 on every layer for a faultless analysis of each', () => {
    expect(gold).toHaveLength(7);
    for (const report of gold) {
      const { figures, misses } = evaluatePerfect([report]);
      expect(misses, report.file).toEqual([]);
      for (const figure of figures) {
        if (figure.gold > 0) expect(figure.value, `${report.file} ${name(figure)}`).toBe(1);
      }
    }
  });

  it('counts what the README of the gold counts', () => {
    const { figures } = evaluatePerfect(gold);
    const counts = Object.fromEntries(figures.map((figure) => [name(figure), figure.gold]));
    expect(counts).toMatchObject({
      'checks/broken': 4,
      'items/all': 102,
      'labels/end to end': 66,
      'pairs/end to end': 15,
      'staffing/all': 8,
      'mechanisms/all': 85,
      'quantities/all': 14,
      'sections/bodies': 21,
      'sections/titles': 21,
    });
  });

  it('gives 102 of 102 its exact interval, not the blind one of the bootstrap', () => {
    const items = evaluatePerfect(gold).figures.find((figure) => name(figure) === 'roles/matched');
    expect(items?.interval).toEqual({ low: 0.9645, high: 1, method: 'clopper-pearson' });
  });
});
