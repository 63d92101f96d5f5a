import { describe, expect, it } from 'vitest';
import { formatNumber, NUMBER_FORMATS } from '../../src/read/docx/format-number.ts';
import { SYMBOL_FONTS } from '../../src/read/docx/symbols.ts';
import { list, numbered } from './docx-writer.ts';
import { readLines } from './read-drawn-docx.ts';

describe('number formats', () => {
  it.each([
    [
      'chineseCounting',
      { 1: '一', 10: '十', 11: '十一', 20: '二十', 21: '二十一', 99: '九十九', 100: '一○○' },
    ],
    [
      'chineseCountingThousand',
      {
        10: '十',
        19: '十九',
        30: '三十',
        100: '一百',
        101: '一百〇一',
        110: '一百一十',
        1005: '一千〇五',
        2030: '二千〇三十',
      },
    ],
    ['taiwaneseCountingThousand', { 10: '十', 12: '十二', 105: '一百零五' }],
    ['taiwaneseCounting', { 10: '十', 40: '四十' }],
    ['ideographDigital', { 1: '一', 10: '一〇', 23: '二三' }],
    ['taiwaneseDigital', { 10: '一○' }],
    ['japaneseCounting', { 10: '十', 21: '二十一', 100: '百', 101: '百一', 111: '百十一' }],
    ['chineseLegalSimplified', { 1: '壹', 10: '壹拾', 12: '壹拾贰' }],
    ['ideographLegalTraditional', { 3: '參', 20: '貳拾' }],
    ['ideographTraditional', { 1: '甲', 10: '癸', 11: '11' }],
    ['ideographZodiac', { 1: '子', 12: '亥' }],
    ['ideographEnclosedCircle', { 1: '㊀', 10: '㊉', 11: '11' }],
    ['decimal', { 1: '1', 10: '10' }],
    ['decimalZero', { 1: '01', 10: '10' }],
    ['decimalFullWidth', { 12: '１２' }],
    ['decimalEnclosedCircle', { 1: '①', 20: '⑳', 21: '21' }],
    ['decimalEnclosedCircleChinese', { 1: '①', 10: '⑩', 11: '11' }],
    ['decimalEnclosedFullstop', { 1: '⒈', 20: '⒛' }],
    ['decimalEnclosedParen', { 1: '⑴', 20: '⒇' }],
    ['upperLetter', { 1: 'A', 26: 'Z', 27: 'AA', 53: 'AAA' }],
    ['lowerLetter', { 3: 'c' }],
    ['lowerRoman', { 1: 'i', 4: 'iv', 9: 'ix', 14: 'xiv' }],
    ['upperRoman', { 40: 'XL', 1999: 'MCMXCIX' }],
    ['numberInDash', { 3: '- 3 -' }],
    ['ordinal', { 1: '1st', 2: '2nd', 11: '11th', 23: '23rd' }],
    ['hex', { 10: 'A' }],
    ['bullet', { 1: '' }],
    ['none', { 1: '' }],
    ['someFutureFormat', { 7: '7' }],
  ])('%s', (format, expected) => {
    const printed = Object.keys(expected).map((number) => [
      number,
      formatNumber(Number(number), format, null),
    ]);
    expect(Object.fromEntries(printed)).toEqual(expected);
  });

  it("of the user's own keep their width", async () => {
    expect(formatNumber(7, 'custom', '001, 002, 003, ...')).toBe('007');
    const more =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002"/></mc:Choice>' +
      '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>${more}<w:lvlText w:val="%1号"/></w:lvl></w:abstractNum>` +
      list(1, 0);
    expect(await readLines(numbered('件', 1), { numbering })).toEqual(['001号件']);
  });

  it('and symbol fonts are tables in order', () => {
    for (const keys of [Object.keys(NUMBER_FORMATS), Object.keys(SYMBOL_FONTS)])
      expect(keys).toEqual([...keys].sort());
    for (const codes of Object.values(SYMBOL_FONTS))
      for (const [code, shown] of Object.entries(codes)) {
        expect(Number(code)).toBeGreaterThan(31);
        expect(shown).toMatch(/^[^\ue000-\uf8ff]$/u);
      }
  });
});
