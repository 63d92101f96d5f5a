import { describe, expect, it } from 'vitest';
import { scoreRows, trainLinear } from '../../src/issues/train-linear.ts';

const options = { fit: 10, balance: 0.5, minimumCount: 1, maximumTokens: 100 };
const data = {
  tokens: [
    ['late', 'the'],
    ['late', 'page'],
    ['staff', 'the'],
    ['staff', 'few'],
    ['the', 'page'],
  ],
  labels: [['timeliness'], ['timeliness'], ['capacity'], ['capacity'], []],
  written: [true, true, true, true, true],
};
const categories = ['timeliness', 'capacity'];

describe('trainLinear', () => {
  it('scores a word of the category above a word of another', () => {
    const model = trainLinear(data, categories, options);
    const [late = 0, lateForStaff = 0] = scoreRows(model, [['late']]);
    expect(late).toBeGreaterThan(lateForStaff);
    expect(late).toBeGreaterThan(0);
  });

  it('meets the condition of an optimum: weights are the data’s pull against the penalty', () => {
    const { vocabulary, weights, bias } = trainLinear(data, categories, options);
    const model = { categories, vocabulary, weights, bias };
    const scores = scoreRows(model, data.tokens);
    const extra = (3 / 2) ** options.balance;
    const column = vocabulary.tokens.indexOf('late');
    let pull = 0;
    data.tokens.forEach((tokens, row) => {
      if (!tokens.includes('late')) return;
      const squares = tokens.reduce(
        (sum, token) => sum + (vocabulary.idf[vocabulary.tokens.indexOf(token)] ?? 0) ** 2,
        0,
      );
      const isPositive = data.labels[row]?.includes('timeliness') ?? false;
      const error = (isPositive ? 1 : 0) - 1 / (1 + Math.exp(-(scores[row * 2] ?? 0)));
      pull +=
        options.fit * (isPositive ? extra : 1) * error * ((vocabulary.idf[column] ?? 0) / Math.sqrt(squares));
    });
    expect(weights[column * 2]).toBeCloseTo(pull, 1);
  });

  it('gives the bias alone to a text of unknown words', () => {
    const model = trainLinear(data, categories, options);
    expect([...scoreRows(model, [['never', 'seen'], []])]).toEqual([...model.bias, ...model.bias]);
  });

  it('keeps the tokens with the greatest weights where the vocabulary is cut', () => {
    const { vocabulary } = trainLinear(data, categories, { ...options, maximumTokens: 2 });
    expect(vocabulary.tokens).toEqual(['late', 'staff']);
  });

  it('counts tokens in written rows alone', () => {
    const joined = {
      tokens: [...data.tokens, ['few', 'late']],
      labels: [...data.labels, []],
      written: [...data.written, false],
    };
    expect(trainLinear(joined, categories, { ...options, minimumCount: 2 }).vocabulary.tokens).not.toContain(
      'few',
    );
  });

  it('stays finite for a category that nothing or everything has', () => {
    const all = { ...data, labels: data.labels.map(() => ['timeliness']) };
    expect([...trainLinear(all, categories, options).bias].every(Number.isFinite)).toBe(true);
  });
});
