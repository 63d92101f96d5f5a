import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSets } from '../../src/reuse/integer-sets.ts';
import { createShingler, shingleTexts } from '../../src/reuse/shingles.ts';

function sizes(texts: string[], length: number): number[] {
  const { offsets } = shingleTexts(texts, length);
  return texts.map((_, set) => (offsets[set + 1] ?? 0) - (offsets[set] ?? 0));
}

describe('shingleTexts', () => {
  it('takes every run of three characters once', () => {
    expect(sizes(['主动公开信息', '公开公开公开', '公开'], 3)).toEqual([4, 2, 1]);
  });

  it('counts code points, not code units', () => {
    expect(sizes(['𠮷公开信', '𠮷'], 3)).toEqual([2, 1]);
  });

  it('gives an empty text no shingle and a short one itself, which equals no shingle', () => {
    const { offsets, values } = shingleTexts(['', '公', '公', '开'], 2);
    expect([...offsets]).toEqual([0, 0, 1, 2, 3]);
    expect(values[0]).toBe(values[1]);
    expect(values[0]).not.toBe(values[2]);
  });

  it('shares exactly as many integers as the texts share n-grams', () => {
    const character = fc.constantFrom('公', '开', '信', '息', '𠮷', '1');
    const text = fc.array(character, { maxLength: 12 }).map((characters) => characters.join(''));
    const grams = (value: string, n: number) => {
      const points = [...value];
      if (points.length < n) return new Set(points.length === 0 ? [] : [value]);
      return new Set(points.slice(n - 1).map((_, start) => points.slice(start, start + n).join('')));
    };
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 4 }), (a, b, n) => {
        const { offsets, values } = shingleTexts([a, b], n);
        const left = new Set(values.slice(offsets[0], offsets[1]));
        const right = [...values.slice(offsets[1], offsets[2])];
        const expected = [...grams(b, n)].filter((gram) => grams(a, n).has(gram)).length;
        expect(left.size).toBe(grams(a, n).size);
        expect(right.filter((member) => left.has(member))).toHaveLength(expected);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  it('keeps apart more shingles than its table holds at first', () => {
    const texts = Array.from({ length: 5000 }, (_, number) =>
      String.fromCodePoint(0x4e00 + number, 0x6000, 0x6001),
    );
    expect(new Set(shingleTexts(texts, 3).values).size).toBe(5000);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses the length %s', (length) => {
    expect(() => shingleTexts(['公开'], length)).toThrow(/shingle length: /);
  });
});

describe('createShingler', () => {
  it('numbers n-grams as before once they were saved and restored piece by piece', () => {
    const text = fc
      .array(fc.constantFrom('公', '开', '息', '𠮷', '1'), { maxLength: 8 })
      .map((c) => c.join(''));
    const texts = fc.array(text, { maxLength: 20 });
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 1, max: 4 }), (first, second, length) => {
        const whole = createShingler(length);
        const numbers = (shingler: typeof whole, of: readonly string[]) =>
          of.map((one) => [...shingler.shingle(one)]);
        numbers(whole, first);
        const pieces = [whole.save(0)];
        const { size } = whole;
        const expected = numbers(whole, [...second, ...first]);
        pieces.push(whole.save(size));
        const halfway = createShingler(length);
        for (const piece of pieces.slice(0, 1)) halfway.restore(piece);
        expect(numbers(halfway, [...second, ...first])).toEqual(expected);
        const again = createShingler(length);
        for (const piece of pieces) again.restore(piece);
        expect(again.size).toBe(whole.size);
        expect(numbers(again, [...first, ...second])).toEqual(numbers(whole, [...first, ...second]));
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});

describe('packSets', () => {
  it('sorts each set and drops what is repeated', () => {
    const { offsets, values } = packSets([[3, 1, 3], [], [2]]);
    expect([...offsets]).toEqual([0, 2, 2, 3]);
    expect([...values]).toEqual([1, 3, 2]);
  });
});
