import { describe, expect, it } from 'vitest';
import { LAYOUTS, measureRoundTrip, seededDamage } from './measure-round-trip.ts';
import { randomTruth } from './random-truth.ts';

// bench/round-trip.bench.ts does the same with 2,000 reports and prints a table
const REPORTS = 40;
const PDF_REPORTS = 4;
/** Least share of cells that is read where figures run into each other. */
const GLUED_SHARE = 0.85;

describe.each(LAYOUTS)('random reports printed as $name', (layout) => {
  const seeds = Array.from({ length: layout.name === 'pdf' ? PDF_REPORTS : REPORTS }, (_, seed) => seed);

  it.each([false, true])('are read without a wrong cell, damaged: %s', async (isDamaged) => {
    let [right, unread] = [0, 0];
    for (const seed of seeds) {
      const damage = isDamaged ? seededDamage(seed, layout) : [];
      const score = await measureRoundTrip(randomTruth(seed), layout, damage);
      expect(score.wrongPlaces, `seed ${seed}, ${damage.join(', ')}`).toEqual([]);
      right += score.right;
      unread += score.unread;
    }
    if (layout.isGlued) expect(right / (right + unread)).toBeGreaterThan(GLUED_SHARE);
    else expect(unread).toBe(0);
  });
});

describe('a page that ends between rows of one label', () => {
  // seeds whose 其他对外管理服务事项 is printed overleaf, beside its second row
  it.each([348, 915])('keeps the rows before it, seed %s', async (seed) => {
    const pdf = LAYOUTS.find(({ name }) => name === 'pdf');
    const score = pdf === undefined ? null : await measureRoundTrip(randomTruth(seed), pdf, []);
    expect(score).toMatchObject({ unread: 0, wrongPlaces: [] });
  });
});

describe('randomTruth', () => {
  it('makes the same report of the same seed, and others of others', () => {
    expect(randomTruth(3)).toEqual(randomTruth(3));
    expect(randomTruth(3).tables).not.toEqual(randomTruth(4).tables);
  });

  it('makes reports of both forms, with and without figures for zeros', () => {
    const truths = Array.from({ length: 60 }, (_, seed) => randomTruth(seed));
    expect(new Set(truths.map(({ form }) => form)).size).toBe(2);
    expect(new Set(truths.map(({ layout }) => layout.empty)).size).toBe(3);
  });
});
