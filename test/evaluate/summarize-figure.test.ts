import { describe, expect, it } from 'vitest';
import { summarizeFigure } from '../../src/evaluate/summarize-figure.ts';
import type { Tally } from '../../src/evaluate/tally.ts';

const accuracy = (hits: number, gold: number): Tally => ({
  figure: 'cells/all',
  class: null,
  hits,
  gold,
  found: null,
});
const f1 = (hits: number, gold: number, found: number, name: string | null = null): Tally => ({
  figure: 'items/all',
  class: name,
  hits,
  gold,
  found,
});

describe('summarizeFigure', () => {
  it('adds up the counts of all reports before it divides', () => {
    expect(summarizeFigure('f1', [[f1(1, 1, 1)], [f1(2, 6, 4)]])).toMatchObject({
      hits: 3,
      gold: 7,
      found: 5,
      // not the mean of 1 and 0.4
      value: 0.5,
      reports: 2,
    });
  });

  it('gives the exact interval for fewer than 30 cases', () => {
    expect(summarizeFigure('accuracy', [[accuracy(5, 6)], [accuracy(3, 4)]]).interval).toEqual({
      low: 0.4439,
      high: 0.9748,
      method: 'clopper-pearson',
    });
  });

  it('carries the exact interval of the Jaccard index over to F1', () => {
    // 8 hits, 9 in the gold, 9 found: J = 8/10 with 0.4439–0.9748, and F1 = 2J / (1 + J)
    const { value, interval } = summarizeFigure('f1', [[f1(8, 9, 9)]]);
    expect(value).toBe(0.8889);
    expect(interval?.low).toBeCloseTo((2 * 0.4439) / 1.4439, 3);
    expect(interval?.high).toBeCloseTo((2 * 0.9748) / 1.9748, 3);
  });

  it('resamples reports, not cases, from 30 cases on', () => {
    const clustered = [accuracy(20, 20), accuracy(0, 20), accuracy(20, 20), accuracy(20, 20)].map((tally) => [
      tally,
    ]);
    // one report all wrong: the figure rests on 4 reports, and the interval shows it
    expect(summarizeFigure('accuracy', clustered)).toMatchObject({
      value: 0.75,
      interval: { low: 0.25, high: 1, method: 'bootstrap' },
    });
  });

  it('does not take the blindness of the bootstrap for certainty', () => {
    const faultless = [[accuracy(40, 40)], [accuracy(40, 40)], [accuracy(22, 22)]];
    expect(summarizeFigure('accuracy', faultless).interval).toEqual({
      low: 0.9645,
      high: 1,
      method: 'clopper-pearson',
    });
    expect(summarizeFigure('accuracy', [[accuracy(81, 263)]]).interval).toEqual({
      low: 0.2527,
      high: 0.3676,
      method: 'clopper-pearson',
    });
  });

  it('averages F1 over classes, and has no exact interval for that', () => {
    const reports = [[f1(1, 1, 1, 'content'), f1(0, 1, 0, 'review')]];
    expect(summarizeFigure('macro_f1', reports)).toMatchObject({
      value: 0.5,
      hits: 1,
      gold: 2,
      found: 1,
      interval: null,
    });
  });

  it('leaves a class out of the resamples where neither side has it', () => {
    const reports = [[f1(1, 1, 1, 'content')], [f1(0, 1, 1, 'review')]];
    // both reports the first: 1; both the second: 0
    expect(summarizeFigure('macro_f1', reports)).toMatchObject({
      value: 0.5,
      interval: { low: 0, high: 1, method: 'bootstrap' },
    });
  });

  it('says null for no cases', () => {
    expect(summarizeFigure('accuracy', [[accuracy(0, 0)]])).toMatchObject({ value: null, interval: null });
    expect(summarizeFigure('f1', [[f1(0, 0, 0)]])).toMatchObject({ value: null, interval: null });
    expect(summarizeFigure('macro_f1', [[]])).toMatchObject({ value: null, interval: null });
  });
});
