import { describe, expect, it } from 'vitest';
import { findDistinctiveTerms } from '../../src/findings/distinctive-terms.ts';

const repeat = (word: string, times: number) => Array.from({ length: times }, () => word);
const A = { name: 'a', words: [...repeat('栏目', 6), ...repeat('公开', 10), ...repeat('巡检', 4)] };
const B = { name: 'b', words: [...repeat('培训', 6), ...repeat('公开', 12), ...repeat('constructor', 2)] };

describe('findDistinctiveTerms', () => {
  it('tells the words of each group that the rest has less of, the surest first', () => {
    const found = findDistinctiveTerms([A, B]).map(({ group, word }) => `${group} ${word}`);
    expect(found).toEqual(['a 栏目', 'a 巡检', 'b 培训', 'b 公开']);
  });

  it('gives the z-score of the paper and the tf-idf of natural', () => {
    const [first] = findDistinctiveTerms([A, B]);
    // 栏目: 6 of 20 against 0 of 20, prior 500 × 6/40 = 75: ln(81/439) − ln(75/445), variance 1/81 + 1/75
    const z = (Math.log(81 / 439) - Math.log(75 / 445)) / Math.sqrt(1 / 81 + 1 / 75);
    expect(first?.logOddsZ).toBeCloseTo(z, 4);
    expect(first?.tfIdf).toBeCloseTo(6 * (1 + Math.log(2 / 2)), 4);
    expect(first).toMatchObject({ count: 6, total: 6 });
  });

  it('shows one group where one is asked for, held against all the same', () => {
    const one = findDistinctiveTerms([A, B], { only: 'b', top: 1 });
    expect(one).toEqual(
      findDistinctiveTerms([A, B])
        .filter(({ group }) => group === 'b')
        .slice(0, 1),
    );
  });

  it('takes a word for a word, whatever JavaScript has under its name', () => {
    const found = findDistinctiveTerms([A, B], { minimalCount: 1, only: 'b' });
    expect(found.find(({ word }) => word === 'constructor')).toMatchObject({ count: 2, total: 2 });
  });

  it('has nothing to say of a single group, or of none', () => {
    expect(findDistinctiveTerms([A])).toEqual([]);
    expect(findDistinctiveTerms([])).toEqual([]);
  });
});
