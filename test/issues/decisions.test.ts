import { describe, expect, it } from 'vitest';
import { fitCalibration } from '../../src/issues/calibrate.ts';
import { chooseThresholds } from '../../src/issues/choose-thresholds.ts';
import { assignFolds, scoreHeldOut } from '../../src/issues/cross-validate.ts';
import { calibrateScores } from '../../src/issues/issue-model.ts';
import { joinItems } from '../../src/issues/join-items.ts';
import { chooseUncertainFrom, judgeState } from '../../src/issues/label-state.ts';
import { f1Of, macroF1, sumTallies, tallyLabels } from '../../src/issues/score-labels.ts';
import { makeSampleItems } from './sample-items.ts';

describe('fitCalibration', () => {
  it('gives probabilities whose mean is the share of positives', () => {
    const scores = Array.from({ length: 200 }, (_, i) => i / 50 - 2);
    const positive = scores.map((score, i) => score > 0.5 !== (i % 10 === 0));
    const probabilities = calibrateScores(Float64Array.from(scores), [fitCalibration(scores, positive)]);
    const mean = probabilities.reduce((sum, value) => sum + value, 0) / scores.length;
    expect(mean).toBeCloseTo(positive.filter(Boolean).length / scores.length, 2);
  });

  it('never claims certainty from few scores', () => {
    const [high = 1] = calibrateScores(Float64Array.of(5), [fitCalibration([5, 5, -5], [true, true, false])]);
    expect(high).toBeLessThan(0.8);
  });
});

describe('chooseThresholds', () => {
  it('puts the cut between the probabilities that separate', () => {
    const labels = Array.from({ length: 400 }, (_, row) => (row < 200 ? ['a'] : []));
    const probabilities = Float64Array.from({ length: 400 }, (_, row) => (row < 200 ? 0.7 : 0.5));
    const [threshold = 0] = chooseThresholds({ categories: ['a'], probabilities, labels });
    expect(threshold).toBeGreaterThan(0.58);
    expect(threshold).toBeLessThan(0.62);
  });

  it('draws a category with few items towards the common cut', () => {
    const labels = Array.from({ length: 304 }, (_, row) => (row < 4 ? ['rare'] : row < 204 ? ['usual'] : []));
    const probabilities = new Float64Array(608);
    labels.forEach(([label], row) => {
      probabilities[row * 2] = label === 'rare' ? 0.9 : 0.75;
      probabilities[row * 2 + 1] = label === 'usual' ? 0.6 : 0.2;
    });
    const [rare = 0, usual = 0] = chooseThresholds({ categories: ['rare', 'usual'], probabilities, labels });
    expect(usual).toBeLessThan(0.62);
    expect(rare).toBeLessThan(0.8);
  });
});

describe('judgeState', () => {
  const rule = { thresholds: [0.5, 0.4], uncertainFrom: 0.5 };
  it.each([
    [[0.5, 0], 'labelled'],
    [[0.1, 0.4], 'labelled'],
    [[0.4999, 0], 'uncertain'],
    [[0.25, 0], 'uncertain'],
    [[0.2499, 0.1999], 'unspecific'],
  ] as const)('%j is %s', (probabilities, state) => {
    expect(judgeState(probabilities, rule)).toBe(state);
  });

  it('begins uncertainty where unspecific items end', () => {
    const probabilities = Float64Array.from([0.05, 0.05, 0.05, 0.1, 0.1, 0.1, 0.3, 0.35, 0.4]);
    const labels = [...Array.from({ length: 6 }, () => []), ['a'], ['a'], ['a']];
    expect(chooseUncertainFrom({ categories: ['a'], probabilities, labels }, [0.5])).toBe(0.6);
    expect(
      chooseUncertainFrom({ categories: ['a'], probabilities, labels: labels.map(() => ['a']) }, [0.5]),
    ).toBe(0.5);
  });
});

describe('tallies', () => {
  it('count hits, assigned and due for each category and for all', () => {
    const tallies = tallyLabels(['a', 'b', 'c'], [['a', 'b'], ['a']], [['a'], ['b']]);
    expect(tallies[0]).toEqual({ category: 'a', hits: 1, found: 2, due: 1 });
    expect(sumTallies(tallies)).toEqual({ category: 'all', hits: 1, found: 3, due: 2 });
    expect(f1Of(sumTallies(tallies))).toBeCloseTo(0.4);
    // c is neither found nor due and does not count
    expect(macroF1(tallies)).toBeCloseTo((2 / 3 + 0) / 2);
  });
});

describe('folds', () => {
  const items = makeSampleItems();

  it('are the authors, or five parts of one author', () => {
    expect(new Set(assignFolds(items))).toEqual(new Set(['x', 'y']));
    expect(new Set(assignFolds(items.map((item) => ({ ...item, author: 'x' })))).size).toBe(5);
  });

  it('never show a model the rows that it scores', () => {
    const folds = assignFolds(items);
    const rows = joinItems(
      items,
      items.map(({ id }) => [id]),
      folds,
    );
    const shared: string[] = [];
    scoreHeldOut(rows, rows.folds, 1, (rest, held) => {
      const seen = new Set(rest.tokens.flat());
      shared.push(...held.flat().filter((id) => seen.has(id)));
      return new Float64Array(held.length);
    });
    expect(shared).toEqual([]);
  });
});

describe('joinItems', () => {
  const items = makeSampleItems();
  const folds = assignFolds(items);
  const rows = joinItems(
    items,
    items.map(({ id }) => [id]),
    folds,
  );
  const joined = rows.tokens.flatMap((tokens, row) =>
    rows.written[row] ? [] : [{ tokens, labels: rows.labels[row] ?? [] }],
  );

  it('keeps the written items first and unchanged', () => {
    expect(rows.tokens.slice(0, items.length)).toEqual(items.map(({ id }) => [id]));
    expect(joined.length).toBeGreaterThan(items.length);
  });

  it('joins items of one fold and role with the labels of all', () => {
    for (const { tokens, labels } of joined) {
      const members = items.filter(({ id }) => tokens.includes(id));
      expect(members.length).toBeGreaterThan(1);
      expect(new Set(members.map(({ author, role }) => `${author} ${role}`)).size).toBe(1);
      expect(new Set(labels)).toEqual(new Set(members.flatMap((member) => member.labels)));
    }
  });
});
