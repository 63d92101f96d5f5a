import { describe, expect, it } from 'vitest';
import { FORM_ROWS, matchRow, PROACTIVE_COLUMNS } from '../../src/report/tables/forms.ts';

describe('the forms as data', () => {
  it('names every row once', () => {
    const names = FORM_ROWS.map(({ table, row }) => `${table}.${row}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(FORM_ROWS.map((row) => [row.label, row] as const))('tells %s from all others', (label, row) => {
    const matching = FORM_ROWS.filter(({ pattern }) =>
      pattern.test(label.replaceAll('（', '(').replaceAll('）', ')')),
    );
    expect(matching).toEqual([row]);
    expect(matchRow(label)).toBe(row);
  });

  it('has columns for every row of table 二', () => {
    const rows = FORM_ROWS.filter(({ table }) => table === 'proactive').map(({ row }) => row);
    expect(Object.keys(PROACTIVE_COLUMNS)).toEqual(rows);
  });

  it.each([['一、本年新收政府信'], ['(三)不予公开1.属于国家秘密'], ['1. 本机关不掌握相关'], ['2、重复申请']])(
    'knows the fragment %s',
    (fragment) => {
      expect(matchRow(fragment)).not.toBeNull();
    },
  );

  it.each([
    ['总计'],
    ['（三）不予公开'],
    ['不予公开'],
    ['其他'],
    ['自然人'],
    ['本年新收申请3件，均已答复。'],
    ['三、本年度办理结果'],
  ])('takes %s for no row', (words) => {
    expect(matchRow(words)).toBeNull();
  });
});
