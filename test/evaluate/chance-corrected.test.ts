import { describe, expect, it } from 'vitest';
import { cohenKappa, krippendorffAlpha } from '../../src/evaluate/chance-corrected.ts';

describe('cohenKappa', () => {
  it('takes off what chance would give', () => {
    // 20 yes by both, 15 no by both, 5 and 10 differ: 0.7 observed, 0.5 by chance
    const yes = { hits: 20, gold: 25, found: 30 };
    const no = { hits: 15, gold: 25, found: 20 };
    expect(cohenKappa([yes, no])).toBeCloseTo(0.4, 10);
  });

  it('is 1 for full agreement and 0 where one side names one class only', () => {
    const both = [
      { hits: 3, gold: 3, found: 3 },
      { hits: 2, gold: 2, found: 2 },
    ];
    expect(cohenKappa(both)).toBe(1);
    const blind = [
      { hits: 3, gold: 3, found: 5 },
      { hits: 0, gold: 2, found: 0 },
    ];
    expect(cohenKappa(blind)).toBeCloseTo(0, 10);
  });

  it('says NaN where there is nothing to agree on', () => {
    expect(cohenKappa([])).toBeNaN();
    expect(cohenKappa([{ hits: 4, gold: 4, found: 4 }])).toBeNaN();
  });
});

describe('krippendorffAlpha', () => {
  it('gives the alpha of nominal data for a single class', () => {
    // ten cases, 2 and 4 times given, once by both: Krippendorff's own example of binary data has 0.095
    expect(krippendorffAlpha(10, [{ hits: 1, gold: 2, found: 4 }])).toBeCloseTo(0.095, 3);
  });

  it('lets a class weigh as much as chance would make the sides differ on it', () => {
    const often = { hits: 5, gold: 5, found: 5 };
    const rare = { hits: 0, gold: 1, found: 0 };
    const alone = krippendorffAlpha(10, [rare]);
    const together = krippendorffAlpha(10, [often, rare]);
    expect(alone).toBeCloseTo(0, 10);
    expect(together).toBeGreaterThan(0.8);
    expect(together).toBeLessThan(1);
  });

  it('says NaN where no case has a class, or every case has all', () => {
    expect(krippendorffAlpha(0, [])).toBeNaN();
    expect(krippendorffAlpha(5, [{ hits: 5, gold: 5, found: 5 }])).toBeNaN();
  });
});
