import { describe, expect, it } from 'vitest';
import { bootstrapInterval, clopperPearson } from '../../src/text/intervals.ts';

describe('clopperPearson', () => {
  // 0 and all: the closed form 0.025^(1/n); out of 263, 148, 20 and 29: Newcombe, Stat. Med. 17 (1998), table I; others: R's binom.test
  it.each([
    [0, 10, 0, 0.3085],
    [10, 10, 0.6915, 1],
    [1, 10, 0.0025, 0.445],
    [5, 10, 0.1871, 0.8129],
    [8, 10, 0.4439, 0.9748],
    [15, 20, 0.509, 0.9134],
    [102, 102, 0.9645, 1],
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('%i of %i: %f to %f', (hits, cases, low, high) => {
    const interval = clopperPearson(hits, cases);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('is symmetric in hits and failures', () => {
    const hits = clopperPearson(3, 17);
    const failures = clopperPearson(14, 17);
    expect(hits?.low).toBeCloseTo(1 - (failures?.high ?? 0), 12);
    expect(hits?.high).toBeCloseTo(1 - (failures?.low ?? 0), 12);
  });

  it('stands many cases without underflow', () => {
    const interval = clopperPearson(5000, 10000);
    // normal approximation: 0.5 ± 1.96 × 0.005, a little wider
    expect(interval?.low).toBeCloseTo(0.4902, 3);
    expect(interval?.high).toBeCloseTo(0.5098, 3);
  });

  it('says nothing of no cases', () => {
    expect(clopperPearson(0, 0)).toBeNull();
  });
});

describe('bootstrapInterval', () => {
  const values = [0, 0, 1, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1];
  const mean = (drawn: Int32Array) => [...drawn].reduce((sum, i) => sum + (values[i] ?? 0), 0) / drawn.length;

  it('is the same every time', () => {
    expect(bootstrapInterval(values.length, mean)).toEqual(bootstrapInterval(values.length, mean));
  });

  it('lies where the normal approximation has it', () => {
    // mean 0.6, standard error √(0.24 / 20) = 0.11
    const interval = bootstrapInterval(values.length, mean);
    expect(interval?.low).toBeGreaterThanOrEqual(0.35);
    expect(interval?.low).toBeLessThanOrEqual(0.4);
    expect(interval?.high).toBeGreaterThanOrEqual(0.8);
    expect(interval?.high).toBeLessThanOrEqual(0.85);
  });

  it('draws every report about equally often', () => {
    const counts = new Array<number>(7).fill(0);
    bootstrapInterval(7, (drawn) => {
      for (const i of drawn) counts[i] = (counts[i] ?? 0) + 1;
      return 0;
    });
    // 2,000 draws expected for each, standard deviation 41
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(170);
  });

  it('leaves out resamples without a value', () => {
    expect(bootstrapInterval(2, (drawn) => (drawn[0] === drawn[1] ? Number.NaN : 0.4))).toEqual({
      low: 0.4,
      high: 0.4,
    });
    expect(bootstrapInterval(3, () => Number.NaN)).toBeNull();
    expect(bootstrapInterval(0, () => 1)).toBeNull();
  });
});
