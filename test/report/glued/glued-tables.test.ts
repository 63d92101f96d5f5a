import { describe, expect, it } from 'vitest';
import { FORM_ROWS } from '../../../src/report/tables/forms.ts';
import { GLUED_LABELS } from '../../../src/report/tables/glued/glued-labels.ts';
import { searchSums } from '../../../src/report/tables/glued/search-sums.ts';
import { readTables } from '../../../src/report/tables/read-tables.ts';
import { textDocument } from '../../documents.ts';

const ROWS = FORM_ROWS.filter(({ table, row }) => table === 'requests' && !row.startsWith('other_outcome.'));

/** Table 三 on one line; rows that are not given are zeros. */
function glue(rows: Readonly<Record<string, string>>, zeros = '0000000'): string {
  return ROWS.map(({ row, label }) => label + (rows[row] ?? zeros)).join('');
}

function read(text: string) {
  const { tables, diagnostics } = readTables(textDocument(text), []);
  const row = (name: string) => tables.requests?.cells.filter((cell) => cell.row === name) ?? [];
  return { tables, diagnostics, row };
}

describe('a table 三 whose figures are glued together', () => {
  it('is read where one reading keeps all sums, and says by which rules', () => {
    const { row, diagnostics } = read(
      glue({ received: '713000074', granted: '713000074', outcomes: '713000074' }),
    );
    expect(row('received').map(({ value }) => value)).toEqual([71, 3, 0, 0, 0, 0, 74]);
    expect(row('received')[0]).toMatchObject({
      state: 'inferred',
      raw: '71',
      inferredBy: ['requests.total', 'requests.outcomes', 'requests.balance'],
    });
    expect(row('carried_in').every(({ state, value }) => state === 'number' && value === 0)).toBe(true);
    expect(diagnostics.find(({ code }) => code === 'table.glued')?.detail).toContain(
      '1 reading keeps all sums',
    );
  });

  it('infers only what all readings agree on, and counts them', () => {
    // 11 and 1, 10: both keep every sum
    const { row, diagnostics } = read(
      glue({ received: '110000011', granted: '110000011', outcomes: '110000011' }),
    );
    const states = row('received').map(({ state }) => state);
    expect(states).toEqual(['unread', 'unread', ...Array.from({ length: 5 }, () => 'inferred')]);
    expect(row('received').at(-1)?.value).toBe(11);
    expect(diagnostics.find(({ code }) => code === 'table.unread')?.detail).toContain(
      '2 readings keep all sums',
    );
  });

  it('is not bent where the report breaks a sum', () => {
    // 12 and a total of 21: 1 + 20 would fit the row, and no column
    const { row } = read(glue({ received: '120000021', granted: '120000012', outcomes: '120000012' }));
    expect(row('received').every(({ state }) => state === 'unread')).toBe(true);
    expect(row('granted').every(({ state }) => state === 'unread')).toBe(true);
    expect(row('carried_out').every(({ state }) => state === 'number')).toBe(true);
  });

  it('reads slashes as cells and blanks between figures as their ends', () => {
    const { row } = read(
      glue({ received: '71 3 0000 74', granted: '71 3000074', outcomes: '713000074', carried_in: '///////' }),
    );
    expect(row('received')[1]?.value).toBe(3);
    expect(row('carried_in').every(({ state }) => state === 'slash')).toBe(true);
  });

  it('goes the ordinary way where blanks part all figures, even if they break a sum', () => {
    const { row } = read(glue({ received: ' 12 0 0 0 0 0 21 ' }));
    expect(row('received').map(({ state, value }) => `${state} ${value}`)).toEqual([
      'number 12',
      ...Array.from({ length: 5 }, () => 'number 0'),
      'number 21',
    ]);
  });

  it('has no table where only prose names the rows', () => {
    const text = '全年予以公开3件，部分公开2件，不予公开0件，重复申请1件，结转下年度继续办理0件。';
    expect(read(text).tables.requests).toBeNull();
  });
});

describe('tables 二 and 四 glued together', () => {
  it('reads single columns and what can be parted in one way', () => {
    const text =
      '第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件1940199第二十条第（五）项信息内容' +
      '本年处理决定数量行政许可38第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费63110.4';
    const cells = read(text).tables.proactive?.cells ?? [];
    expect(cells.map(({ row, state, value }) => `${row} ${state} ${value}`)).toEqual([
      ...Array.from({ length: 3 }, () => 'regulations number 0'),
      ...Array.from({ length: 3 }, () => 'normative_documents unread null'),
      'licences number 38',
      'fees number 63110.4',
    ]);
    expect(cells.at(-1)?.unit).toBe('万元');
  });

  it('reads table 四 by the totals of its groups', () => {
    const header = '结果维持结果纠正其他结果尚未审结总计';
    const text = `${glue({})}行政复议行政诉讼${header}未经复议直接起诉复议后起诉${header}${header}00123000001020012`;
    const cells = read(text).tables.review?.cells ?? [];
    expect(cells.map(({ value }) => value).join(' ')).toBe('0 0 1 2 3 0 0 0 0 0 10 2 0 0 12');
    expect(cells.at(-1)).toMatchObject({ state: 'inferred', inferredBy: ['review.total'] });
  });
});

describe('searchSums', () => {
  it('tells which candidates stand in a solution, and how many solutions there are', () => {
    const domains = [
      [[1], [2], [5]],
      [[1], [2]],
      [[3], [4]],
    ];
    const equations = [
      {
        terms: [
          { row: 0, sign: 1 },
          { row: 1, sign: 1 },
          { row: 2, sign: -1 },
        ],
      },
    ] as const;
    const { supported, count, isCounted } = searchSums(domains, equations);
    expect([...(supported[0] ?? [])].sort()).toEqual([0, 1]);
    expect({ count, isCounted }).toEqual({ count: 3, isCounted: true });
  });

  it('counts no further than asked and still finds every candidate of a solution', () => {
    const domain = Array.from({ length: 9 }, (_, value) => [value]);
    const equations = [
      {
        terms: [
          { row: 0, sign: 1 },
          { row: 1, sign: -1 },
        ],
      },
    ] as const;
    const { supported, count, isCounted } = searchSums([domain, domain], equations, { countLimit: 2 });
    expect({ count, isCounted, supported: supported[0]?.size }).toEqual({
      count: 2,
      isCounted: false,
      supported: 9,
    });
  });
});

describe('GLUED_LABELS', () => {
  const printed = FORM_ROWS.filter(({ row }) => row !== 'other_outcome').map(({ row, table, label }) => ({
    row,
    table,
    label,
  }));

  it('names every row of tables 二 and 三 once, in the order of the form but for （六）, which comes before its parts', () => {
    const rows = GLUED_LABELS.flatMap(({ row }) => row ?? []);
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.toSorted()).toEqual(FORM_ROWS.map(({ row }) => row).toSorted());
  });

  it.each(printed)('finds $label among all labels glued together, once', ({ row, table, label }) => {
    const text = printed
      .filter((other) => other.table === table)
      .map((other) => `${other.label}0`)
      .join('')
      .replaceAll('（', '(')
      .replaceAll('）', ')');
    const pattern = GLUED_LABELS.find((candidate) => candidate.row === row)?.pattern ?? /$^/g;
    const found = [...text.matchAll(pattern)];
    expect(found).toHaveLength(1);
    expect(label.replaceAll('（', '(').replaceAll('）', ')')).toContain(found[0]?.[0]);
  });
});
