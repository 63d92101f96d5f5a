import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IntegerSets, packSets } from '../../src/reuse/integer-sets.ts';
import type { JoinRule } from '../../src/reuse/join-rule.ts';
import { joinOrdered, joinSimilar } from '../../src/reuse/join-similar.ts';
import { orderSets } from '../../src/reuse/order-sets.ts';

function join(sets: IntegerSets, threshold: number): string[] {
  const found: string[] = [];
  joinSimilar(sets, { threshold, onPair: (a, b, similarity) => found.push(`${a} ${b} ${similarity}`) });
  return found.sort();
}

function joinByBruteForce(lists: readonly number[][], threshold: number): string[] {
  const sets = lists.map((list) => new Set(list));
  const found: string[] = [];
  for (const [b, right] of sets.entries()) {
    for (const [a, left] of sets.slice(0, b).entries()) {
      const shared = [...left].filter((member) => right.has(member)).length;
      const similarity = shared / (left.size + right.size - shared);
      if (similarity >= threshold) found.push(`${a} ${b} ${similarity}`);
    }
  }
  return found.sort();
}

describe('joinSimilar', () => {
  it('equals brute force on thousands of random corpora and thresholds', () => {
    const threshold = fc.oneof(
      fc.constantFrom(0.5, 0.6, 2 / 3, 0.75, 0.8, 0.9, 1),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
    );
    // few members and drawn variants of few bases, so that there are pairs on both sides of every threshold
    const list = fc.array(fc.nat({ max: 14 }), { maxLength: 12 });
    const drifting = fc
      .tuple(
        fc.uniqueArray(fc.nat({ max: 60 }), { minLength: 5, maxLength: 30 }),
        fc.array(fc.nat({ max: 29 }), { maxLength: 20 }),
      )
      .map(([base, drops]) => drops.map((drop) => base.filter((_, place) => place % 30 !== drop)));
    const lists = fc.tuple(fc.array(list, { maxLength: 15 }), drifting).map(([a, b]) => [...a, ...b]);
    let pairs = 0;
    fc.assert(
      fc.property(lists, threshold, (corpus, t) => {
        const expected = joinByBruteForce(corpus, t);
        pairs += expected.length;
        expect(join(packSets(corpus), t)).toEqual(expected);
      }),
      { seed: 20, numRuns: 3000 },
    );
    expect(pairs).toBeGreaterThan(10_000);
  });

  it('finds at threshold 1 equal sets alone, and none among empty ones', () => {
    const sets = packSets([[3, 1, 2], [1, 2, 3, 3], [1, 2], [], []]);
    expect(join(sets, 1)).toEqual(['0 1 1']);
  });

  it('counts a pair that stands exactly at the threshold', () => {
    const sets = packSets([
      [1, 2, 3, 4],
      [1, 2, 3, 4, 5],
    ]);
    expect(join(sets, 0.8)).toEqual(['0 1 0.8']);
    expect(join(sets, 0.8000001)).toEqual([]);
  });

  it('gives nothing for no set and for one set', () => {
    expect(join(packSets([]), 0.5)).toEqual([]);
    expect(join(packSets([[1, 2]]), 0.5)).toEqual([]);
  });

  it('takes members up to 2³² − 1', () => {
    expect(join(packSets([[4294967295], [4294967295], [4294967294]]), 0.5)).toEqual(['0 1 1']);
  });

  it.each([0, -0.1, 1.01, Number.NaN, Number.POSITIVE_INFINITY])('refuses the threshold %s', (threshold) => {
    expect(() => join(packSets([[1], [1]]), threshold)).toThrow(
      /threshold: .*; give a similarity above 0 and at most 1/,
    );
  });
});

describe('joinOrdered', () => {
  it('finds every set that is contained in a larger one, and none that is near it', () => {
    const base = fc.uniqueArray(fc.nat({ max: 25 }), { minLength: 3, maxLength: 20 });
    const corpora = fc.array(base, { minLength: 2, maxLength: 14 });
    const share = fc.constantFrom(0.5, 0.75, 0.8, 0.9, 1);
    let found = 0;
    fc.assert(
      fc.property(corpora, share, share, (corpus, threshold, below) => {
        const expected: string[] = [];
        for (const [x, larger] of corpus.entries()) {
          for (const [y, smaller] of corpus.entries()) {
            if (smaller.length >= larger.length) continue;
            const shared = smaller.filter((member) => larger.includes(member)).length;
            if (shared / smaller.length < threshold) continue;
            if (shared / (larger.length + smaller.length - shared) >= below) continue;
            expected.push(`${x} ${y} ${shared / smaller.length}`);
          }
        }
        found += expected.length;
        const pairs: string[] = [];
        const rule = { kind: 'contained', threshold, below } as const;
        joinOrdered(orderSets(packSets(corpus)), rule, 1, (x, y, similarity) =>
          pairs.push(`${x} ${y} ${similarity}`),
        );
        expect(pairs.sort()).toEqual(expected.sort());
      }),
      { seed: 21, numRuns: 2000 },
    );
    expect(found).toBeGreaterThan(2000);
  });

  it('finds by both rules at once what each finds alone', () => {
    const base = fc.uniqueArray(fc.nat({ max: 30 }), { maxLength: 24 });
    const corpora = fc.array(base, { minLength: 2, maxLength: 14 });
    const share = fc.constantFrom(0.2, 0.5, 0.75, 0.8, 0.9, 1);
    const found = { near: 0, contained: 0 };
    fc.assert(
      fc.property(corpora, share, share, (corpus, threshold, containment) => {
        const ordered = orderSets(packSets(corpus));
        const join = (rule: JoinRule) => {
          const pairs: string[] = [];
          joinOrdered(ordered, rule, 1, (x, y, similarity, kind) => {
            pairs.push(`${kind} ${x} ${y} ${similarity}`);
            found[kind]++;
          });
          return pairs.sort();
        };
        expect(join({ kind: 'either', threshold, containment })).toEqual(
          [
            ...join({ kind: 'near', threshold }),
            ...join({ kind: 'contained', threshold: containment, below: threshold }),
          ].sort(),
        );
      }),
      { seed: 4, numRuns: 3000 },
    );
    expect(Math.min(found.near, found.contained)).toBeGreaterThan(2000);
  });
});
