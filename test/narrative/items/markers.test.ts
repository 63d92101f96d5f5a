import { describe, expect, it } from 'vitest';
import { findEnclosures } from '../../../src/narrative/items/enclosures.ts';
import { findMarkers } from '../../../src/narrative/items/find-markers.ts';
import { MARKER_KINDS, WORD_ORDINALS } from '../../../src/narrative/items/markers.ts';

function read(text: string): (readonly [string, number | null])[] {
  const span = { start: 0, end: text.length };
  return findMarkers(text, span, findEnclosures(text, span)).map((marker) => [
    text.slice(marker.span.start, marker.span.end),
    marker.ordinal,
  ]);
}

describe('MARKER_KINDS', () => {
  it('stands outermost first, each id once, each pattern compilable', () => {
    const ranks = MARKER_KINDS.map((kind) => kind.rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(MARKER_KINDS.map((kind) => kind.id)).size).toBe(MARKER_KINDS.length);
    for (const { pattern } of MARKER_KINDS) expect(() => new RegExp(pattern, 'gu')).not.toThrow();
  });

  it('has a number for every marker that is a word', () => {
    for (const word of Object.keys(WORD_ORDINALS))
      expect(read(`${word}，加强学习`)).toEqual([[word, WORD_ORDINALS[word]]]);
  });
});

describe('findMarkers', () => {
  it.each([
    [
      '一是学习；十一是检查',
      [
        ['一是', 1],
        ['十一是', 11],
      ],
    ],
    [
      '（一）学习\n(二) 检查\n（ 三 ）通报',
      [
        ['（一）', 1],
        ['(二)', 2],
        ['（ 三 ）', 3],
      ],
    ],
    [
      '㈠学习\n㈡检查',
      [
        ['㈠', 1],
        ['㈡', 2],
      ],
    ],
    [
      '1.学习\n2．检查\n3、通报\n4 、总结',
      [
        ['1.', 1],
        ['2．', 2],
        ['3、', 3],
        ['4 、', 4],
      ],
    ],
    [
      '（1）学习；2）检查；③通报；⑷总结；⒌评比',
      [
        ['（1）', 1],
        ['2）', 2],
        ['③', 3],
        ['⑷', 4],
        ['⒌', 5],
      ],
    ],
    [
      '第一，学习。第二、检查。其三，通报',
      [
        ['第一', 1],
        ['第二', 2],
        ['其三', 3],
      ],
    ],
    [
      '一要学习，二要检查',
      [
        ['一要', 1],
        ['二要', 2],
      ],
    ],
    [
      '● 学习\n- 检查\n\uE004通报',
      [
        ['●', null],
        ['- ', null],
        ['\uE004', null],
      ],
    ],
    ['主要表现在一是学习不够', [['一是', 1]]],
    ['学习不够二是检查不严', [['二是', 2]]],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['a slogan', '坚持，一是一、二是二，'],
    ['the first person responsible', '明确第一责任人，第一批公开'],
    ['figures and dates', '，3.5万条，2023.1起，2021年'],
    ['clauses of a law', '条例第二十条第（一）项、第（二）项'],
    ['members of a phrase', '第一、二、三产业和2、3、5类'],
    ['a word that ends in a number and 是', '专一是好的，唯一是、统一是'],
    ['quoted markers', '落实“一是及时”和（1.登记）'],
    ['whether or not', '各部门，一是否公开'],
  ])('passes over %s', (_, text) => {
    expect(read(text).filter(([, ordinal]) => ordinal === 1)).toEqual([]);
  });
});
