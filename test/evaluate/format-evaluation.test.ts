import { describe, expect, it } from 'vitest';
import { evaluateReports, FIGURES, formatEvaluation } from '../../src/evaluate/index.ts';
import { perfectAnalysis } from './perfect-analysis.ts';
import { sampleGold } from './sample-gold.ts';

const gold = [sampleGold('a.txt'), sampleGold('b.txt')];
const analysis = perfectAnalysis(sampleGold('a.txt'));
const evaluation = evaluateReports(
  gold,
  new Map([
    ['a.txt', { ...analysis, report: { ...analysis.report, year: 2021 } }],
    ['z.txt', analysis],
  ]),
);

describe('formatEvaluation', () => {
  it('shows each figure with its interval and counts', () => {
    const lines = formatEvaluation(evaluation).split('\n');
    expect(lines[0]).toMatch(/^layer +figure +measure +value +95 % interval +hits +gold +found +reports$/);
    expect(lines.find((line) => line.startsWith('items') && line.includes('all'))).toMatch(
      /^items +all +F1 +0\.667 +0\.\d{3}–0\.\d{3} e +6 +12 +6 +2$/,
    );
    expect(lines.find((line) => line.startsWith('identity') && line.includes(' year'))).toMatch(
      /^identity +year +accuracy +0\.000 +0\.000–0\.\d{3} e +0 +2 +2$/,
    );
  });

  it('names what was not read and what has no gold, and warns of few reports', () => {
    const text = formatEvaluation(evaluation);
    expect(text).toContain('all of it counted as missed: b.txt');
    expect(text).toContain('Without gold, not scored: z.txt');
    expect(text).toContain('2 reports: figures on so few');
  });

  it('lists the differences of each report on request only', () => {
    expect(formatEvaluation(evaluation)).not.toContain('gold 2022');
    const text = formatEvaluation(evaluation, { misses: true });
    expect(text).toContain('\na.txt\n  identity: year: 2021, gold 2022\n');
    expect(text).toContain('\nb.txt: no analysis\n');
  });
});

describe('FIGURES', () => {
  it('has each figure once, those of a layer together', () => {
    const keys = FIGURES.map(({ layer, name }) => `${layer}/${name}`);
    expect(new Set(keys).size).toBe(keys.length);
    const layers = FIGURES.map(({ layer }) => layer);
    const runs = layers.filter((layer, i) => layer !== layers[i - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });
});
