import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapCodePoints, spanToColumns } from '../../src/store/index.ts';

describe('mapCodePoints', () => {
  it.each([
    ['', 0, 0],
    ['公开', 2, 2],
    ['𠮷乡', 2, 1],
    ['𠮷乡', 3, 2],
    ['a𠮷b𠮷c', 4, 3],
    ['a𠮷b𠮷c', 7, 5],
    ['\uD842x', 2, 2],
  ])('in %j takes offset %i to %i', (text, offset, expected) => {
    expect(mapCodePoints(text)(offset)).toBe(expected);
  });

  it('counts the characters before every offset between characters', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(texts, (text) => {
        const toCodePoint = mapCodePoints(text);
        let offset = 0;
        const characters = [...text];
        characters.forEach((character, index) => {
          expect(toCodePoint(offset)).toBe(index);
          offset += character.length;
        });
        expect(toCodePoint(offset)).toBe(characters.length);
      }),
      { seed: 20240601 },
    );
  });

  it('gives null columns where there is no place', () => {
    expect(spanToColumns(null, mapCodePoints('公开'))).toEqual({ start_char: null, end_char: null });
  });
});
