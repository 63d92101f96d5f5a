import { describe, expect, it } from 'vitest';
import { minimize } from '../../src/issues/minimize.ts';

describe('minimize', () => {
  it('finds the bottom of a long narrow bowl', () => {
    const bottom = [3, -2, 0.5];
    const curvatures = [1, 100, 0.01];
    const found = minimize(
      (point, gradient) =>
        bottom.reduce((value, at, i) => {
          const distance = (point[i] ?? 0) - at;
          const curvature = curvatures[i] ?? 0;
          gradient[i] = curvature * distance;
          return value + 0.5 * curvature * distance ** 2;
        }, 0),
      3,
      { tolerance: 1e-8 },
    );
    bottom.forEach((at, i) => {
      expect(found[i]).toBeCloseTo(at, 4);
    });
  });

  it('stays where there is no slope', () => {
    const flat = minimize((_, gradient) => {
      gradient.fill(0);
      return 7;
    }, 2);
    expect([...flat]).toEqual([0, 0]);
  });
});
