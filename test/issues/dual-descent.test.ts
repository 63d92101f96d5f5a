import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../src/issues/dual-descent.ts';

describe('fitLogistic', () => {
  it('finds the weight of one row, which is its pull against the penalty', () => {
    // w = b by symmetry, and w = C · σ(−2w): the root of w · (1 + e^2w) = C
    const rows = {
      starts: Uint32Array.of(0, 1),
      columns: Uint32Array.of(0),
      values: Float64Array.of(1),
      width: 1,
    };
    const [weight = 0, bias = 0] = fitLogistic(rows, Int8Array.of(1), Float64Array.of(10));
    expect(weight).toBeCloseTo(bias, 12);
    expect(weight * (1 + Math.exp(2 * weight))).toBeCloseTo(10, 0);
  });

  it('turns the weights where all signs are turned', () => {
    const rows = {
      starts: Uint32Array.of(0, 2, 3, 4),
      columns: Uint32Array.of(0, 1, 1, 2),
      values: Float64Array.of(0.6, 0.8, 1, 1),
      width: 3,
    };
    const importances = Float64Array.of(5, 5, 5);
    const weights = fitLogistic(rows, Int8Array.of(1, -1, 1), importances);
    const turned = fitLogistic(rows, Int8Array.of(-1, 1, -1), importances);
    expect(weights.length).toBe(4);
    weights.forEach((weight, column) => {
      expect(turned[column]).toBeCloseTo(-weight, 2);
    });
  });

  it('passes over rows without importance', () => {
    const rows = {
      starts: Uint32Array.of(0, 1, 2),
      columns: Uint32Array.of(0, 1),
      values: Float64Array.of(1, 1),
      width: 2,
    };
    const [first = 0, second] = fitLogistic(rows, Int8Array.of(1, -1), Float64Array.of(10, 0));
    expect(first).toBeGreaterThan(0);
    expect(second).toBe(0);
  });
});
