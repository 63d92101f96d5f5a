import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextTable, type TextPiece } from '../../src/reuse/text-table.ts';

const word = fc.oneof(
  fc.stringMatching(/^[公开信息\u{20BB7}\uD800ab]{0,6}$/u),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

describe('createTextTable', () => {
  it('numbers texts as a map does, whatever pieces they are saved in', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.nat({ max: 5 })), { maxLength: 60 }), (words) => {
        const expected = new Map<string, number>();
        const pieces: TextPiece[] = [];
        let table = createTextTable();
        for (const [text, chance] of words) {
          expect(table.add(text)).toBe(!expected.has(text));
          if (!expected.has(text)) expected.set(text, expected.size);
          if (chance === 0) pieces.push(table.closePiece());
          if (chance === 1) {
            pieces.push(table.closePiece());
            table = createTextTable(pieces);
          }
        }
        expect(table.size).toBe(expected.size);
        for (const [text, number] of expected) {
          expect(table.numberOf(text)).toBe(number);
          expect(table.textOf(number)).toBe(text);
        }
        expect(table.numberOf('没有的句子')).toBe(-1);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('holds a hundred thousand texts, the same again after it was saved, and one of a hundred thousand characters', () => {
    const table = createTextTable();
    const long = '公'.repeat(100_000);
    for (let number = 0; number < 100_000; number++) expect(table.add(`第${number}件`)).toBe(true);
    expect(table.add(long)).toBe(true);
    const again = createTextTable([table.closePiece()]);
    for (let number = 0; number < 100_000; number += 7) expect(again.numberOf(`第${number}件`)).toBe(number);
    expect(again.numberOf(long)).toBe(100_000);
    expect(again.textOf(100_000)).toBe(long);
    expect(again.add(long)).toBe(false);
  });
});
