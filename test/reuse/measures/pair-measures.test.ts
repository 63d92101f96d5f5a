import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adjustModification,
  measureCosine,
  measureJaccard,
  measureMinimumEdit,
  measureModification,
  measureSimpleChange,
  measureStickiness,
  scaleSimple,
} from '../../../src/reuse/index.ts';
import { countEdits } from '../../../src/reuse/measures/minimum-edit.ts';
import { countShared } from '../../../src/reuse/measures/simple-change.ts';
import { sentences } from './sentences.ts';

/** The whole table of Levenshtein's distance, or with `replacing` 2 that of the longest common subsequence. */
function fillTable(a: readonly string[], b: readonly string[], replacing: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [at, word] of a.entries()) {
    const next = [at + 1];
    for (const [column, other] of b.entries()) {
      const diagonal = (row[column] ?? 0) + (word === other ? 0 : replacing);
      next.push(Math.min(diagonal, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const words = fc.array(fc.constantFrom('栏目', '公开', '申请', '答复'), {
  maxLength: 150,
  size: 'max',
});

describe('measureStickiness', () => {
  const earlier = sentences('全年 公开 信息 九 条 均 按时 办结', '另 无 他事');

  it('counts the words of sentences that hold eight words in a row of the year before', () => {
    // 9 words with the whole sentence of eight before them, 7 words without: 9 / 16
    const later = sentences('我局 全年 公开 信息 九 条 均 按时 办结', '全年 公开 信息 九 条 均 按时');
    expect(measureStickiness(later, earlier)).toBe(9 / 16);
  });

  it('is directional', () => {
    const later = sentences('我局 全年 公开 信息 九 条 均 按时 办结');
    expect(measureStickiness(later, earlier)).toBe(1);
    // 8 words in the sentence that stands later, 3 in the other
    expect(measureStickiness(earlier, later)).toBe(8 / 11);
  });

  it('does not join sentences to a phrase', () => {
    expect(measureStickiness(sentences('全年 公开 信息 九', '条 均 按时 办结'), earlier)).toBe(0);
  });

  it('takes another length of phrase', () => {
    expect(measureStickiness(sentences('今年 公开 信息', '另行 通知'), earlier, 2)).toBe(3 / 5);
  });

  it('has nothing to say of a report without words', () => {
    expect(measureStickiness([], earlier)).toBeNaN();
    expect(measureStickiness(earlier, [])).toBe(0);
  });
});

describe('cosine, Jaccard and the raw modification score', () => {
  const first = sentences('公开 公开 信息', '栏目');
  const second = sentences('公开 信息 信息');

  it('weigh and do not weigh how often a word stands', () => {
    // 公开 2 · 1 + 信息 1 · 2 = 4; √(4 + 1 + 1) · √(1 + 4) = √30
    expect(measureCosine(first, second)).toBeCloseTo(4 / Math.sqrt(30), 12);
    expect(measureModification(first, second)).toBeCloseTo(1 - 4 / Math.sqrt(30), 12);
    // 公开, 信息 of 公开, 信息, 栏目
    expect(measureJaccard(first, second)).toBe(2 / 3);
  });

  it('are 1, 1 and 0 for equal texts however they are parted', () => {
    const parted = sentences('公开 公开 信息 栏目');
    expect([
      measureCosine(first, parted),
      measureJaccard(first, parted),
      measureModification(first, parted),
    ]).toEqual([1, 1, 0]);
  });

  it('have nothing to say of a text without words', () => {
    expect(measureCosine(first, [])).toBeNaN();
    expect(measureModification(first, [])).toBeNaN();
    expect(measureJaccard([], [])).toBeNaN();
    expect(measureJaccard(first, [])).toBe(0);
  });
});

describe('measureMinimumEdit', () => {
  it('counts the words to add, drop and replace against the longer text', () => {
    // 栏目 for 平台, 已 added: 2 of 5
    expect(measureMinimumEdit(sentences('本局 平台 更新 及时'), sentences('本局 栏目 更新 已 及时'))).toBe(
      1 - 2 / 5,
    );
  });

  it('leaves texts that are too long alone', () => {
    const long = sentences('一 二 三 四');
    expect(measureMinimumEdit(long, long, 4)).toBe(1);
    expect(measureMinimumEdit(long, long, 3)).toBeNaN();
    expect(measureMinimumEdit([], [])).toBeNaN();
  });

  it('equals the whole table, past the 32 words that are handled at once', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(countEdits(a, b)).toBe(fillTable(a, b, 1));
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

describe('simple similarity', () => {
  it('counts added and dropped words against the mean length', () => {
    // 平台 dropped, 栏目 and 已 added: 3 of (4 + 5) / 2
    expect(measureSimpleChange(sentences('本局 平台 更新 及时'), sentences('本局 栏目 更新 已 及时'))).toBe(
      3 / 4.5,
    );
    expect(measureSimpleChange(sentences('甲 乙'), sentences('丙'))).toBe(2);
    expect(measureSimpleChange(sentences('甲 乙'), sentences('甲 乙'))).toBe(0);
  });

  it('leaves texts that are too long alone', () => {
    expect(measureSimpleChange(sentences('甲 乙'), sentences('甲'), 1)).toBeNaN();
    expect(measureSimpleChange([], [])).toBeNaN();
  });

  it('is scaled by the most and the least changed pair of the corpus', () => {
    expect(scaleSimple([0.5, 1.5, Number.NaN, 1])).toEqual([1, 0, Number.NaN, 0.5]);
    expect(scaleSimple([0.5, 0.5])).toEqual([Number.NaN, Number.NaN]);
    expect(scaleSimple([])).toEqual([]);
  });

  it('shares as many words in order as the whole table says', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(a.length + b.length - 2 * countShared(a, b)).toBe(fillTable(a, b, 2));
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

describe('adjustModification', () => {
  it('takes away what a straight line says of each length', () => {
    // least squares through (1, 0), (2, 3), (3, 3): 2 + 1.5 (L − 2), so 0.5, 2, 3.5
    const pairs = [
      { words: 1, score: 0 },
      { words: 2, score: 3 },
      { words: 3, score: 3 },
    ];
    const adjusted = adjustModification(pairs, { degree: 1, minimumPairs: 3 });
    for (const [at, value] of [-0.5, 1, -0.5].entries()) expect(adjusted[at]).toBeCloseTo(value, 12);
  });

  it('leaves nothing of scores that are a polynomial of length, however long the texts', () => {
    const pairs = Array.from({ length: 60 }, (_, at) => {
      const words = 40_000 + 700 * at;
      const x = at / 30 - 1;
      return { words, score: 0.4 - 0.2 * x + 0.1 * x ** 3 + 0.3 * x ** 5 };
    });
    for (const value of adjustModification(pairs)) expect(Math.abs(value)).toBeLessThan(1e-9);
    expect(Math.max(...adjustModification(pairs, { degree: 1 }).map(Math.abs))).toBeGreaterThan(0.01);
  });

  it('keeps the order and passes over pairs without a score', () => {
    const pairs = [
      { words: 9, score: Number.NaN },
      { words: 5, score: 0.25 },
      { words: 5, score: 0.75 },
    ];
    // one length only: the mean is all that can be fitted
    const [none, below, above] = adjustModification(pairs, { minimumPairs: 2 });
    expect(none).toBeNaN();
    expect(below).toBeCloseTo(-0.25, 12);
    expect(above).toBeCloseTo(0.25, 12);
  });

  it('says nothing of a corpus that is too small', () => {
    const pairs = Array.from({ length: 29 }, (_, at) => ({ words: 100 + at, score: at / 29 }));
    expect(adjustModification(pairs).every(Number.isNaN)).toBe(true);
    expect(adjustModification([...pairs, { words: 300, score: 0.1 }]).some(Number.isNaN)).toBe(false);
  });
});
