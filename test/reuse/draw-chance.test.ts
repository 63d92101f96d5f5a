import { describe, expect, it } from 'vitest';
import { drawChance } from '../../src/reuse/draw-chance.ts';

describe('drawChance', () => {
  it.each([
    // 1 − C(8,3)/C(10,3) = 1 − 56/120
    [10, 2, 3, 1 - 56 / 120],
    // 1 − C(5,1)/C(6,1)
    [6, 1, 1, 1 / 6],
    [10, 10, 1, 1],
    // more are drawn than there are without it
    [10, 4, 7, 1],
    [10, 0, 5, 0],
    [50, 1, 50, 1],
  ])('of %i others %i of which have it, %i drawn: %f', (others, having, drawn, chance) => {
    expect(drawChance(others, having, drawn)).toBeCloseTo(chance, 12);
  });

  it('is not a number where fewer are there than are drawn', () => {
    expect(drawChance(49, 3, 50)).toBeNaN();
    expect(drawChance(-1, 0, 50)).toBeNaN();
    expect(drawChance(10.5, 1, 2)).toBeNaN();
  });

  it('bears hundreds of thousands of agencies', () => {
    expect(drawChance(400_000, 4000, 50)).toBeCloseTo(1 - 0.99 ** 50, 3);
    expect(drawChance(400_000, 50, 200_000)).toBeCloseTo(1 - 0.5 ** 50, 12);
  });
});
