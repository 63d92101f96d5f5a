import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareText,
  mapComparedSpan,
  mapComparedText,
  mapPrintedSpan,
} from '../../src/evaluate/compare-text.ts';

describe('compareText', () => {
  it.each([
    ['white space of every kind', '2022 年，\u3000本局\u00a0共\n2 名', '2022年,本局共2名'],
    ['invisible characters', '公\u200b开\ufeff栏\u00ad目\ufe0f', '公开栏目'],
    ['bookmarks', '[bookmark: _GoBack]一是更新慢', '一是更新慢'],
    ['page footers on their own line', '更新\n  - 12 -\n及时', '更新及时'],
    ['page footers in a line', '更新-3-及时', '更新及时'],
    ['numbers of text boxes', '更新\n (\n1\n)\n及时', '更新及时'],
    ['width', '（１）Ａ；①', '(1)A;1'],
    ['radicals of both blocks', '⼯作⻓效', '工作长效'],
  ])('evens out %s', (_, text, compared) => {
    expect(compareText(text)).toBe(compared);
  });

  it.each([
    ['dates', '2022-12-31'],
    ['markers in a line', '(1)更新'],
    ['other brackets', '[注]'],
  ])('keeps %s', (_, text) => {
    expect(compareText(text)).toBe(text);
  });

  it('lets a span of the text stand for the same characters', () => {
    const text = '甲\n- 1 -\n乙 丙①丁';
    const compared = mapComparedText(text);
    const start = text.indexOf('乙');
    const span = mapComparedSpan(compared, { start, end: text.length - 1 });
    expect(compared.text.slice(span.start, span.end)).toBe('乙丙1');
  });

  it('finds the way back from what is compared, without what was removed', () => {
    const text = '甲\n- 1 -\n乙 丙㈠丁';
    const compared = mapComparedText(text);
    const back = (part: string) => {
      const start = compared.text.indexOf(part);
      const span = mapPrintedSpan(compared, { start, end: start + part.length });
      return text.slice(span.start, span.end);
    };
    expect(back('乙丙')).toBe('乙 丙');
    expect(back('甲乙')).toBe('甲\n- 1 -\n乙');
    expect(back('丙(一)丁')).toBe('丙㈠丁');
    expect(mapPrintedSpan(compared, { start: 1, end: 1 })).toEqual({ start: 8, end: 8 });
  });

  it('has an ascending offset for every offset of the text', () => {
    const texts = fc.string({
      unit: fc.constantFrom('一', ' ', '\n', '- 1 -', '(', '1', ')', '𠮷', '…', '\u200b'),
    });
    fc.assert(
      fc.property(texts, (text) => {
        const { text: compared, offsets } = mapComparedText(text);
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets.at(-1)).toBe(compared.length);
        expect([...offsets].sort((a, b) => a - b)).toEqual(offsets);
      }),
      { seed: 7 },
    );
  });
});
