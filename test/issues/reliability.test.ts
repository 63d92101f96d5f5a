import { describe, expect, it } from 'vitest';
import { drawCurve } from '../../src/issues/draw-curve.ts';
import { drawReliability } from '../../src/issues/draw-reliability.ts';
import { measureReliability } from '../../src/issues/reliability.ts';

describe('measureReliability', () => {
  it('holds what was told against what is found, bin by bin, above the floor', () => {
    const told = [
      ...Array.from({ length: 10 }, () => 0.2),
      ...Array.from({ length: 10 }, () => 0.8),
      0.01,
      0.01,
    ];
    const holds = told.map((p, index) => (p === 0.2 ? index < 2 : p === 0.8 && index < 18));
    const { bins, error } = measureReliability('content', told, holds);
    expect(bins).toHaveLength(10);
    expect(bins.reduce((sum, { items }) => sum + items, 0)).toBe(20);
    // in bins of two: the first of each value all hold, the rest do not
    expect(error).toBeCloseTo((0.8 + 4 * 0.2 + 4 * 0.2 + 0.8) / 10, 10);
  });

  it('scores against telling the base rate', () => {
    expect(measureReliability('x', [1, 0, 1, 0], [true, false, true, false]).skill).toBe(1);
    expect(measureReliability('x', [0.5, 0.5], [true, false]).skill).toBe(0);
    expect(measureReliability('x', [0.5, 0.5], [true, true]).skill).toBeNaN();
    expect(measureReliability('x', [0.01], [false]).error).toBeNaN();
  });
});

describe('the pictures of the card', () => {
  it('name every category and draw every bin', () => {
    const one = measureReliability('content', [0.2, 0.4, 0.9], [false, true, true]);
    const svg = drawReliability([one, { ...one, category: 'timeliness' }]);
    expect(svg).toContain('>content 0.');
    expect(svg).toContain('>timeliness ');
    expect(svg.match(/<circle/gu)).toHaveLength(6);
  });

  it('write the figures of the curve', () => {
    const svg = drawCurve([
      { items: 100, f1: 0.71 },
      { items: 200, f1: 0.83 },
    ]);
    expect(svg).toContain('>0.710<');
    expect(svg).toContain('>200<');
    expect(svg).not.toContain('NaN');
  });
});
