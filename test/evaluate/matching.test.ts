import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOverlaps, matchMarks } from '../../src/evaluate/match-marks.ts';
import { type Edge, matchOneToOne } from '../../src/evaluate/matching.ts';

const weigh = (edges: readonly Edge[]) => edges.reduce((sum, edge) => sum + edge.weight, 0);

/** The greatest weight by trying every choice of edges. */
function bestByTrial(edges: readonly Edge[]): number {
  const [first, ...rest] = edges;
  if (first === undefined) return 0;
  const compatible = rest.filter((edge) => edge.left !== first.left && edge.right !== first.right);
  return Math.max(bestByTrial(rest), first.weight + bestByTrial(compatible));
}

describe('matchOneToOne', () => {
  it('gives up the heaviest edge where two others weigh more together', () => {
    const edges = [
      { left: 0, right: 0, weight: 5 },
      { left: 0, right: 1, weight: 4 },
      { left: 1, right: 0, weight: 4 },
    ];
    expect(matchOneToOne(edges)).toEqual([edges[1], edges[2]]);
  });

  it('keeps a heavy edge against two light ones', () => {
    const edges = [
      { left: 0, right: 0, weight: 9 },
      { left: 0, right: 1, weight: 4 },
      { left: 1, right: 0, weight: 4 },
    ];
    expect(weigh(matchOneToOne(edges))).toBe(9);
  });

  it('finds a path that loses at first', () => {
    const edges = [
      { left: 0, right: 0, weight: 10 },
      { left: 1, right: 1, weight: 10 },
      { left: 2, right: 0, weight: 1 },
      { left: 0, right: 1, weight: 5 },
      { left: 1, right: 2, weight: 19 },
    ];
    expect(weigh(matchOneToOne(edges))).toBe(29);
  });

  it('matches nothing without edges', () => {
    expect(matchOneToOne([])).toEqual([]);
  });

  it('reaches the weight that trying everything finds, each node once', () => {
    const edge = fc.record({
      left: fc.nat({ max: 4 }),
      right: fc.nat({ max: 4 }),
      weight: fc.integer({ min: 1, max: 30 }),
    });
    const edges = fc.uniqueArray(edge, { maxLength: 12, selector: ({ left, right }) => left * 5 + right });
    fc.assert(
      fc.property(edges, (list) => {
        const matched = matchOneToOne(list);
        expect(weigh(matched)).toBe(bestByTrial(list));
        expect(new Set(matched.map((m) => m.left)).size).toBe(matched.length);
        expect(new Set(matched.map((m) => m.right)).size).toBe(matched.length);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('matchMarks', () => {
  const always = { hit: () => true, apart: () => true };

  it('prefers hits to overlap', () => {
    const gold = [{ start: 0, end: 10 }];
    const found = [
      { start: 0, end: 10 },
      { start: 9, end: 20 },
    ];
    const matches = matchMarks(gold, found, { hit: (_, j) => j === 1, apart: () => false });
    expect(matches).toEqual([{ gold: 0, found: 1, hit: true }]);
  });

  it('prefers the closer of two hits, then the one that agrees apart', () => {
    const gold = [{ start: 0, end: 10 }];
    const found = [
      { start: 5, end: 20 },
      { start: 0, end: 9 },
      { start: 0, end: 9 },
    ];
    expect(matchMarks(gold, found, { hit: () => true, apart: (_, j) => j !== 1 })).toEqual([
      { gold: 0, found: 2, hit: true },
    ]);
  });

  it('matches two marks of one stretch to two, and one found mark once', () => {
    const twice = [
      { start: 3, end: 8 },
      { start: 3, end: 8 },
    ];
    expect(matchMarks(twice, twice, always)).toHaveLength(2);
    expect(matchMarks(twice, [{ start: 3, end: 8 }], always)).toHaveLength(1);
  });

  it('matches no marks that only touch, and none without a place', () => {
    expect(countOverlaps([{ start: 0, end: 3 }, null], [{ start: 3, end: 5 }])).toBe(0);
    expect(matchMarks([{ start: 0, end: 3 }, null], [{ start: 3, end: 5 }], always)).toEqual([]);
  });
});
