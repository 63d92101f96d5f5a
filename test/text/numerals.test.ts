import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumerals, parseNumeral } from '../../src/text/numerals.ts';

describe('parseNumeral', () => {
  it.each([
    ['十二', 12, false],
    ['两', 2, false],
    ['二十', 20, false],
    ['一百零五', 105, false],
    ['一百二', 120, false],
    ['两千零六', 2006, false],
    ['一万二千三百', 12300, false],
    ['一亿零三', 100000003, false],
    ['二〇二一', 2021, false],
    ['零', 0, false],
    ['百余', 100, true],
    ['十多', 10, true],
    ['1,234', 1234, false],
    ['1,234,567', 1234567, false],
    ['１２', 12, false],
    ['3万', 30000, false],
    ['3千万', 30000000, false],
    ['1.5亿', 150000000, false],
    ['9.2余万', 92000, true],
    ['3万余', 30000, true],
    ['320余', 320, true],
  ])('reads %s', (text, value, approximate) => {
    expect(parseNumeral(text)).toEqual({ value, approximate });
  });

  it.each(['', '万', '几十', '三四', '12,5', '1,2345', '12件', '第一', '一 二'])(
    'takes %j for no numeral',
    (text) => {
      expect(parseNumeral(text)).toBeNull();
    },
  );

  it('reads every arabic integer, plain and with separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (value) => {
        expect(parseNumeral(String(value))?.value).toBe(value);
        expect(parseNumeral(value.toLocaleString('en-US'))?.value).toBe(value);
      }),
      { seed: 1 },
    );
  });

  it('reads back every number below 10000 that is written in Chinese', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(parseNumeral(writeChinese(value))?.value).toBe(value);
      }),
      { seed: 1 },
    );
  });
});

describe('findNumerals', () => {
  it('finds numerals in order, with their places', () => {
    expect(findNumerals('收到十二件，公开1,286条')).toEqual([
      { start: 2, end: 4, value: 12, approximate: false },
      { start: 8, end: 13, value: 1286, approximate: false },
    ]);
  });

  it('takes neither digit of 三四个 for a number', () => {
    expect(findNumerals('三四个')).toEqual([]);
  });

  it('finds spans that parse to the same value and never overlap', () => {
    const character = fc.constantFrom(...'一二两三十百千万亿零余多0123456789,.１２件 公');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 30 }), (text) => {
        let reached = 0;
        for (const { start, end, value, approximate } of findNumerals(text)) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(parseNumeral(text.slice(start, end))).toEqual({ value, approximate });
          reached = end;
        }
      }),
      { seed: 1 },
    );
  });
});

/** 1…9999 as it is written out: 1005 is 一千零五, 12 is 十二. */
function writeChinese(value: number): string {
  const digits = '零一二三四五六七八九';
  const scales = ['千', '百', '十', ''];
  const places = String(value).padStart(4, '0');
  const written = [...places]
    .map((digit, place) => (digit === '0' ? '零' : `${digits[Number(digit)]}${scales[place]}`))
    .join('');
  return written
    .replace(/零+/gu, '零')
    .replace(/^零|零$/gu, '')
    .replace(/^一十/u, '十');
}
