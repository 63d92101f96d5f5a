import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundShares } from '../../src/reuse/round-shares.ts';

describe('roundShares', () => {
  it('gives what is missing to those that lost most, the first of equal ones', () => {
    expect(roundShares([1, 1, 1])).toEqual([0.3334, 0.3333, 0.3333]);
    // 0.16666… and 0.83333…: the first lost more
    expect(roundShares([1, 5])).toEqual([0.1667, 0.8333]);
    expect(roundShares([0, 7, 0])).toEqual([0, 1, 0]);
  });

  it('gives NaN where there is nothing to share', () => {
    expect(roundShares([0, 0])).toEqual([Number.NaN, Number.NaN]);
    expect(roundShares([])).toEqual([]);
  });

  it('adds up to 1 in ten-thousandths, none further from its share than one of them', () => {
    const counts = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(counts, (given) => {
        const total = given.reduce((sum, count) => sum + count, 0);
        fc.pre(total > 0);
        const shares = roundShares(given);
        expect(shares.reduce((sum, share) => sum + Math.round(share * 10_000), 0)).toBe(10_000);
        for (const [at, share] of shares.entries())
          expect(Math.abs(share - (given[at] ?? 0) / total)).toBeLessThan(0.0001);
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});
