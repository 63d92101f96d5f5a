import { describe, expect, it } from 'vitest';
import { readValue } from '../../src/report/tables/read-value.ts';

describe('readValue', () => {
  it.each([
    ['0', 'number', 0, null],
    ['+23', 'number', 23, null],
    ['＋26', 'number', 26, null],
    ['-9', 'number', -9, null],
    ['－9', 'number', -9, null],
    ['1,234', 'number', 1234, null],
    ['929.9082', 'number', 929.9082, null],
    ['66859 元', 'number', 66859, '元'],
    ['12.5万元', 'number', 12.5, '万元'],
    ['3件', 'number', 3, null],
    ['/', 'slash', null, null],
    ['／', 'slash', null, null],
    ['—', 'slash', null, null],
    ['无', 'slash', null, null],
    ['  ', 'blank', null, null],
    ['3(1)', 'unread', null, null],
    ['12/3', 'unread', null, null],
    // two figures in one cell: nobody can tell which is meant
    ['3 5', 'unread', null, null],
    ['1, 234', 'unread', null, null],
  ])('reads %j as %s', (printed, state, value, unit) => {
    expect(readValue(printed)).toEqual({ state, value, unit });
  });

  it.each([
    ['规章'],
    ['1.属于国家秘密'],
    ['第二十条第（一）项'],
    ['总计'],
    ['（七）总计'],
    ['2.'],
    ['本年增/减'],
  ])('takes %s for words', (printed) => {
    expect(readValue(printed)).toBeNull();
  });
});
