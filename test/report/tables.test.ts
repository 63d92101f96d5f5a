import { describe, expect, it } from 'vitest';
import { FORM_ROWS, REQUEST_COLUMNS } from '../../src/report/tables/forms.ts';
import { readTables } from '../../src/report/tables/read-tables.ts';
import { textDocument } from '../documents.ts';

const ROWS = FORM_ROWS.filter(({ table, row }) => table === 'requests' && !row.startsWith('other_outcome.'));

/** Table 三 in some layout: `print` gives the text of one row. */
function requests(
  figures: (row: string) => readonly string[],
  print: (label: string, cells: readonly string[]) => string,
): string {
  return ROWS.map(({ row, label }) => print(label, figures(row))).join('\n');
}

function cellsOf(text: string) {
  const { tables, diagnostics } = readTables(textDocument(text), []);
  const cell = (row: string, column: string) =>
    tables.requests?.cells.find((one) => one.row === row && one.column === column);
  return { tables, diagnostics, cell };
}

const FIGURES = (row: string) => {
  const first = { received: '5', granted: '3', 'refused.process': '2', outcomes: '5' }[row] ?? '0';
  return [first, '0', '0', '0', '0', '0', first];
};
const LAYOUTS: Readonly<Record<string, (label: string, cells: readonly string[]) => string>> = {
  'rows of tabs': (label, cells) => [label, ...cells].join('\t'),
  'rows of tabs with merged cells': (label, cells) => `\t\t${[label, ...cells].join('\t')}\t`,
  'rows of pipes': (label, cells) => `|||${label}|${cells.join('|')}|`,
  'a cell a line': (label, cells) => [label, ...cells].join('\n\n'),
  'a cell a line, each before a pipe': (label, cells) => [label, ...cells, ''].join(' |\n'),
  'a cell a line, pipes between': (label, cells) => `${[label, ...cells].join('\n|\n')}\n|`,
  'a cell a line, each after a tab': (label, cells) => `\n\t\n\t${[label, ...cells].join('\n\t')}\n`,
  'figures after blanks': (label, cells) => `${label}   ${cells.join('  ')}`,
};

describe('readTables', () => {
  it.each(Object.entries(LAYOUTS))('reads table 三 from %s', (_, print) => {
    const { tables, diagnostics, cell } = cellsOf(requests(FIGURES, print));
    expect(diagnostics.filter(({ code }) => code !== 'table.missing')).toEqual([]);
    expect(tables.requests?.cells).toHaveLength(ROWS.length * REQUEST_COLUMNS.length);
    expect(tables.requests?.cells.every(({ state }) => state === 'number')).toBe(true);
    expect(cell('received', 'person')?.value).toBe(5);
    expect(cell('refused.process', 'total')?.value).toBe(2);
    expect(cell('carried_out', 'total')?.value).toBe(0);
  });

  it('gives each cell the span of its own characters', () => {
    const text = requests(FIGURES, LAYOUTS['rows of tabs'] ?? String);
    for (const { span, raw } of cellsOf(text).tables.requests?.cells ?? [])
      expect(text.slice(span?.start, span?.end)).toBe(raw);
  });

  it('keeps a blank cell apart from 0 and from a slash', () => {
    const figures = (row: string) => (row === 'received' ? ['5', '', '', '', '/', '0', '5'] : FIGURES(row));
    const { cell } = cellsOf(requests(figures, LAYOUTS['a cell a line, each after a tab'] ?? String));
    expect(['business', 'legal', 'other'].map((column) => cell('received', column)?.state)).toEqual([
      'blank',
      'slash',
      'number',
    ]);
  });

  it('leaves a row unread that has lost a cell, and says so', () => {
    const figures = (row: string) => (row === 'received' ? ['5', '0', '0', '5'] : FIGURES(row));
    const { cell, diagnostics } = cellsOf(requests(figures, LAYOUTS['rows of tabs'] ?? String));
    expect(cell('received', 'total')).toMatchObject({ state: 'unread', value: null, raw: '5 0 0 5' });
    expect(diagnostics.map(({ code }) => code)).toContain('table.unread');
  });

  it('settles blanks at both ends of a row by the total, and says by which rule', () => {
    const figures = (row: string) =>
      row === 'received' ? ['', '', '3', '', '', '', '3', '', ''] : FIGURES(row);
    const { cell } = cellsOf(requests(figures, LAYOUTS['rows of tabs'] ?? String));
    expect(cell('received', 'total')).toMatchObject({
      state: 'inferred',
      value: 3,
      inferredBy: ['requests.total'],
    });
    expect(cell('received', 'research')?.value).toBe(3);
  });

  it('tells row （六） divided, as the form of 2021 has it', () => {
    const divided = FORM_ROWS.filter(({ table, row }) => table === 'requests' && row !== 'other_outcome');
    const text = divided.map(({ label }) => `${label}\t0\t0\t0\t0\t0\t0\t0`).join('\n');
    expect(cellsOf(text).tables.requests).toMatchObject({ form: '2021' });
  });

  it('reads each row of table 二 by the header above it, forms mixed', () => {
    const text = [
      '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
      '规章\t0\t1\t7',
      '行政规范性文件\t2\t0\t9',
      '信息内容\t上一年项目数量\t本年增/减\t处理决定数量',
      '行政许可\t30\t＋2\t32',
      '其他对外管理服务事项\t行政检查\t6\t0\t57',
      '\t行政确认\t4\t-1\t12',
      '信息内容\t采购项目数量\t采购总金额（万元）',
      '政府集中采购\t3\t12.5',
    ].join('\n');
    const { tables, diagnostics } = readTables(textDocument(text), []);
    expect(
      tables.proactive?.cells.map(({ row, column, value, unit }) => [row, column, value, unit].join(' ')),
    ).toEqual([
      'regulations made 0 ',
      'regulations repealed 1 ',
      'regulations valid 7 ',
      'normative_documents made 2 ',
      'normative_documents repealed 0 ',
      'normative_documents valid 9 ',
      'licences previous 30 ',
      'licences change 2 ',
      'licences decisions 32 ',
      'other_services.行政检查 previous 6 ',
      'other_services.行政检查 change 0 ',
      'other_services.行政检查 decisions 57 ',
      'other_services.行政确认 previous 4 ',
      'other_services.行政确认 change -1 ',
      'other_services.行政确认 decisions 12 ',
      'procurement projects 3 ',
      'procurement amount 12.5 万元',
    ]);
    expect(tables.proactive?.cells.at(-1)?.valueYuan).toBe(125_000);
    expect(diagnostics.map(({ code }) => code)).toContain('table.mixed_forms');
  });

  it('reads table 四 under its headers', () => {
    const groups = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
    const text = `行政复议\t行政诉讼\n${groups}\t未经复议直接起诉\t复议后起诉\n${groups}\t${groups}\n1\t0\t0\t2\t3\t0\t0\t0\t0\t0\t4\t0\t0\t0\t4`;
    const { tables } = readTables(textDocument(text), []);
    const value = (row: string, column: string) =>
      tables.review?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
    expect([
      value('reconsideration', 'pending'),
      value('litigation_direct', 'total'),
      value('litigation_after_reconsideration', 'upheld'),
    ]).toEqual([2, 0, 4]);
  });

  it('says which tables are missing', () => {
    expect(cellsOf('附件：表格.jpg').diagnostics.map(({ code }) => code)).toEqual([
      'table.missing',
      'table.missing',
      'table.missing',
    ]);
  });

  it('reads rows of table 二 whose labels are explained', () => {
    const text =
      '信息内容\n本年新制作数量\n本年新公开数量\n对外公开总数量\n规章（有立法权的市填报）\n1\n2\n3\n规范性文件(本机关制发的决定、公告、意见,以及“办法”“细则”等文件均属此类,请如实填写不要遗漏)\n4\n5\n6\n';
    const { tables } = readTables(textDocument(text), []);
    expect(tables.proactive?.cells.map(({ row, column, value }) => `${row}.${column}=${value}`)).toEqual([
      'regulations.made=1',
      'regulations.published=2',
      'regulations.total=3',
      'normative_documents.made=4',
      'normative_documents.published=5',
      'normative_documents.total=6',
    ]);
  });

  it('keeps a clause of the regulation out of the sub-rows', () => {
    const text =
      '信息内容\n上一年项目数量\n本年增/减\n处理决定数量\n行政许可\n6\n减3\n3\n其他对外管理服务事项\n第二十条第（六）项\n行政处罚\n1\n增2\n3\n';
    const cells = readTables(textDocument(text), []).tables.proactive?.cells ?? [];
    expect([...new Set(cells.map(({ row }) => row))]).toEqual(['licences', 'other_services', 'penalties']);
    expect(cells.filter(({ column }) => column === 'change').map(({ value }) => value)).toEqual([
      -3,
      null,
      2,
    ]);
  });

  it.each([
    [
      'a table for each group',
      '行政复议\n| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n| 1 | 2 | 0 | 0 | 3 |\n行政诉讼（未经复议直接起诉）\n| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n| 0 | 0 | 0 | 4 | 4 |\n行政诉讼（复议后起诉）\n| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n| 5 | 0 | 0 | 0 | 5 |',
    ],
    [
      'headers turned letter by letter',
      '行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n结 结 其 尚 总\n果 果 他 未 计\n1 2 0 0 3 0 0 0 4 4 5 0 0 0 5',
    ],
  ])('reads table 四 from %s', (_, review) => {
    const text = `${requests(FIGURES, LAYOUTS['rows of pipes'] ?? String)}\n${review}\n`;
    const cells = readTables(textDocument(text), []).tables.review?.cells ?? [];
    expect(cells.map(({ value }) => value)).toEqual([1, 2, 0, 0, 3, 0, 0, 0, 4, 4, 5, 0, 0, 0, 5]);
  });

  it('takes the form of table 二 where row （六） of table 三 is lost', () => {
    const proactive = '| 信息内容 | 本年处理决定数量 |\n| 行政许可 | 3 |\n';
    const received = '| 一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n';
    expect(cellsOf(proactive + received).tables.requests?.form).toBe('2021');
    expect(cellsOf(received).tables.requests?.form).toBe('2019');
  });
});
