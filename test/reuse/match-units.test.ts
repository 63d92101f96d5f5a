import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectForms, type Forms } from '../../src/reuse/forms.ts';
import { matchUnits } from '../../src/reuse/match-units.ts';
import { DEFAULT_REUSE_OPTIONS } from '../../src/reuse/reuse-options.ts';
import { prepareUnits, type Unit } from '../../src/reuse/units.ts';
import { makeReport } from './corpus.ts';

const columns = (count: number) => `我局按月巡检政务网站各栏目，发现错漏当日改正，全年改正错漏${count}处。`;
const training = '邀请高校教师为业务骨干讲解答复文书的写法与常见败诉情形。';
const kiosk = '在山区便民驿站装设触摸屏查询终端，方便老人就近查阅惠农补贴。';

/** The units of two years of one agency, with what both matching and its check need. */
function prepareYears(earlier: readonly string[], later: readonly string[]) {
  const units = prepareUnits([
    ...makeReport('甲县水务局', 2020, earlier),
    ...makeReport('甲县水务局', 2021, later),
  ]);
  const indices = units.map((_, index) => index);
  return {
    units,
    forms: collectForms(units, DEFAULT_REUSE_OPTIONS),
    from: indices.slice(0, earlier.length),
    to: indices.slice(earlier.length),
  };
}

/** Every pair that is alike written down, the best taken first. */
function matchAllPairs(units: readonly Unit[], forms: Forms, from: readonly number[], to: readonly number[]) {
  const candidates = to.flatMap((second) =>
    from.flatMap((first) => {
      const [a, b] = [forms.formOf[first] ?? -1, forms.formOf[second] ?? -1];
      if (a < 0 || b < 0) return [];
      const isVerbatim = units[first]?.compact === units[second]?.compact;
      if (a === b) return [{ first, second, rank: isVerbatim ? 0 : 1, similarity: 1 }];
      const near = forms.near(b).find(({ form }) => form === a);
      return near === undefined ? [] : [{ first, second, rank: 2, similarity: near.similarity }];
    }),
  );
  candidates.sort(
    (a, b) => a.rank - b.rank || b.similarity - a.similarity || a.second - b.second || a.first - b.first,
  );
  const taken = new Set<number>();
  return candidates
    .filter(({ first, second }) => {
      if (taken.has(first) || taken.has(second)) return false;
      taken.add(first).add(second);
      return true;
    })
    .map(({ first, second, rank }) => [first, second, ['verbatim', 'masked', 'near'][rank]])
    .sort((a, b) => Number(a[1]) - Number(b[1]));
}

describe('matchUnits', () => {
  it('pairs as if all pairs were written down and the best were taken first', () => {
    const bases = [
      ...[36, 41].map(columns),
      ...['', '的', '了', '新的'].map((word) => training.replace('常见', `常见${word}`)),
      ...['', '各类', '有关'].map((word) => kiosk.replace('查阅', `查阅${word}`)),
      training.replace('骨干', '骨干们'),
    ];
    const lines = fc.array(fc.constantFrom(...bases), { maxLength: 14 });
    let near = 0;
    fc.assert(
      fc.property(lines, lines, (earlier, later) => {
        const { units, forms, from, to } = prepareYears(earlier, later);
        const expected = matchAllPairs(units, forms, from, to);
        near += expected.filter(([, , sameness]) => sameness === 'near').length;
        const found = matchUnits(units, forms, from, to).flatMap((pair) =>
          pair.from === null || pair.to === null || pair.sameness === 'contained'
            ? []
            : [[pair.from, pair.to, pair.sameness]],
        );
        expect(found).toEqual(expected);
      }),
      { seed: 7, numRuns: 2000 },
    );
    expect(near).toBeGreaterThan(1000);
  });

  it('pairs one sentence that stands thirty thousand times in each of two years', () => {
    const copies = Array.from({ length: 30_000 }, (_, at) => at);
    const { units, forms, from, to } = prepareYears(
      copies.map(() => columns(36)),
      copies.map((at) => (at % 2 === 0 ? columns(36) : training)),
    );
    const pairs = matchUnits(units, forms, from, to);
    expect(pairs.filter(({ sameness }) => sameness === 'verbatim')).toHaveLength(15_000);
    expect(pairs.filter(({ to: later }) => later === null)).toHaveLength(15_000);
    expect(pairs[2]).toMatchObject({ from: 1, to: 30_002 });
  });
});
