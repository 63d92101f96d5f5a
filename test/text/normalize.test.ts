import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/text/normalize.ts';
import { sourceOffset } from '../../src/text/offset-map.ts';
import { RADICALS } from '../../src/text/radicals.ts';

describe('normalizeText', () => {
  it.each([
    ['Kangxi radicals', '⼯作⼈员', '工作人员'],
    ['CJK-supplement radicals, which NFKC leaves', '⻓江⻔户', '长江门户'],
    ['full-width digits and letters', '２０２３年ＡＰＰ', '2023年APP'],
    ['line ends', 'a\r\nb\rc\fd', 'a\nb\nc\nd'],
    ['blanks of all sorts', 'a\u00a0b\u3000c\u2003d', 'a b c d'],
    ['invisible characters', '信\u200b息\u00ad公\ufeff开\u2060', '信息公开'],
    ['bookmarks', '[bookmark: _GoBack]一、总体情况', '一、总体情况'],
    ['bookmarks that a line end breaks', '完善[bookmark:\n_GoBack]制度', '完善制度'],
    ['field codes', '见HYPERLINK "http://x.cn/a" http://x.cn/a', '见 http://x.cn/a'],
  ])('mends %s', (_, raw, expected) => {
    expect(normalizeText(raw).text).toBe(expected);
  });

  it('leaves as printed what is not on the list', () => {
    const printed = '（一）、，；：！？①㎡“三审三校”\t—/［１］'.replace('１', '1');
    expect(normalizeText(printed).text).toBe(printed);
  });

  it('maps every kept character to itself in the source', () => {
    const alphabet = fc.constantFrom(
      '信',
      '𠮷',
      '\r\n',
      '\u200b',
      '\u3000',
      '⻓',
      '[bookmark: _x]',
      '５',
      'a',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 40 }), (parts) => {
        const raw = parts.join('');
        const { text, offsets } = normalizeText(raw);
        for (let i = 0; i < text.length; i++) {
          const at = sourceOffset(offsets, i);
          expect(normalizeText(raw.slice(at, at + 2)).text[0] ?? raw[at]).toBe(text[i]);
        }
        expect(sourceOffset(offsets, text.length)).toBe(raw.length);
      }),
      { seed: 20260101 },
    );
  });
});

describe('RADICALS', () => {
  it('maps radicals only, in order, to unified ideographs', () => {
    const keys = [...RADICALS.keys()];
    expect(keys).toEqual([...keys].sort());
    expect(RADICALS.size).toBe(328);
    for (const [radical, character] of RADICALS) {
      expect(radical).toMatch(/^[\u2e80-\u2fd5]$/u);
      expect(character).toMatch(/^\p{Unified_Ideograph}$/u);
    }
  });
});
