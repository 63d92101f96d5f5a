import { describe, expect, it } from 'vitest';
import { nameMarks, readMarkId } from '../../src/store/mark-ids.ts';

describe('ids of marks', () => {
  it('count marks of a layer with the same span, and tell their report and span again', () => {
    const name = nameMarks('0123456789abcdef');
    const ids = [
      name('item', 3, 9),
      name('item', 3, 9),
      name('staffing', 3, 9),
      name('item', 3, 9),
      name('item', 3, 10),
    ];
    expect(ids.map((id) => id.slice(17))).toEqual([
      'item-3-9',
      'item-3-9-2',
      'staffing-3-9',
      'item-3-9-3',
      'item-3-10',
    ]);
    for (const id of ids.slice(0, 4))
      expect(readMarkId(id)).toEqual({ reportId: '0123456789abcdef', start: 3, end: 9 });
  });

  it.each([
    '',
    '0123456789abcdef',
    '0123456789abcdef-item-3',
    '123-item-3-9',
    '0123456789abcdef-diagnostic-3',
  ])('are told from other texts: %j', (text) => {
    expect(() => readMarkId(text)).toThrow(`not an id of a mark: "${text}"`);
  });
});
