import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../src/read/source-document.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { cell, paragraph, row, run, table } from './docx-writer.ts';
import { readBody, readLines } from './read-drawn-docx.ts';

const across = (count: number) => `<w:gridSpan w:val="${count}"/>`;
const START = '<w:vMerge w:val="restart"/>';
const GOES_ON = '<w:vMerge/>';

/** Cells as `row,column rows×columns text`. */
function describeGrid({ grids, text }: SourceDocument, index = 0): string[] {
  return (grids[index]?.cells ?? []).map(
    ({ row: r, column, rowSpan, columnSpan, span }) =>
      `${r},${column} ${rowSpan}×${columnSpan} ${sliceSpan(text, span)}`,
  );
}

describe('a table', () => {
  it('keeps the figures of two paragraphs in one cell apart', async () => {
    const document = await readBody(table([row([cell('重复'), cell(paragraph('3') + paragraph('5'))])]));
    expect(describeGrid(document)).toEqual(['0,0 1×1 重复', '0,1 1×1 3 5']);
  });

  it('is a grid of its cells, merged ones once', async () => {
    const document = await readBody(
      table([
        row([cell('', `${across(2)}${START}`), cell('申请人情况', across(2))]),
        row([cell('', `${across(2)}${GOES_ON}`), cell('自然人'), cell('总计')]),
        row([cell('结果', START), cell('予以公开'), cell('3'), cell('3')]),
        row([cell('', GOES_ON), cell('部分公开'), cell(''), cell('/')]),
      ]),
    );
    expect(describeGrid(document)).toEqual([
      '0,0 2×2 ',
      '0,2 1×2 申请人情况',
      '1,2 1×1 自然人',
      '1,3 1×1 总计',
      '2,0 2×1 结果',
      '2,1 1×1 予以公开',
      '2,2 1×1 3',
      '2,3 1×1 3',
      '3,1 1×1 部分公开',
      '3,2 1×1 ',
      '3,3 1×1 /',
    ]);
    expect(document.text).toBe('\t申请人情况\n自然人\t总计\n结果\t予以公开\t3\t3\n部分公开\t\t/\n');
    expect(document.grids[0]).toMatchObject({
      rowCount: 4,
      columnCount: 4,
      span: { start: 0, end: document.text.length },
    });
    expect(document.paragraphs).toEqual([]);
  });

  it('leaves fields before and after a row free', async () => {
    const document = await readBody(
      table([
        row([cell('甲'), cell('乙'), cell('丙'), cell('丁')]),
        row([cell('3')], '<w:gridBefore w:val="2"/><w:gridAfter w:val="1"/>'),
      ]),
    );
    expect(describeGrid(document).at(-1)).toBe('1,2 1×1 3');
    expect(document.grids[0]?.columnCount).toBe(4);
  });

  it('keeps cells apart that go on with nothing above them, or with a cell of another width', async () => {
    const document = await readBody(
      table([
        row([cell('甲', GOES_ON), cell('乙', START), cell('丙')]),
        row([cell('丁'), cell('戊', `${across(2)}${GOES_ON}`)]),
      ]),
    );
    expect(describeGrid(document)).toEqual([
      '0,0 1×1 甲',
      '0,1 1×1 乙',
      '0,2 1×1 丙',
      '1,0 1×1 丁',
      '1,1 1×2 戊',
    ]);
  });

  it('begins a new merged cell under another', async () => {
    const document = await readBody(
      table([
        row([cell('甲', START), cell('1')]),
        row([cell('', GOES_ON), cell('2')]),
        row([cell('乙', START), cell('3')]),
        row([cell('', GOES_ON), cell('4')]),
      ]),
    );
    expect(describeGrid(document).filter((line) => line.includes('2×1'))).toEqual([
      '0,0 2×1 甲',
      '2,0 2×1 乙',
    ]);
  });

  it('reads the merges of older programs', async () => {
    const document = await readBody(
      table([
        row([cell('甲', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('乙')]),
        row([cell('1'), cell('2'), cell('3')]),
      ]),
    );
    expect(describeGrid(document).slice(0, 2)).toEqual(['0,0 1×2 甲', '0,2 1×1 乙']);
  });

  it('leaves deleted and hidden rows and deleted cells out', async () => {
    const document = await readBody(
      table([
        row([cell('甲'), cell('1')]),
        row([cell('乙'), cell('2')], '<w:del/>'),
        row([cell('丙'), cell('3')], '<w:hidden/>'),
        row([cell('丁'), cell('旧', '<w:cellDel/>'), cell('4')]),
      ]),
    );
    expect(document.text).toBe('甲\t1\n丁\t4\n');
  });

  it('is read through content controls around rows and cells', async () => {
    const wrapped = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const document = await readBody(
      table([row([cell('甲'), wrapped(cell('1'))]), wrapped(row([cell('乙'), cell('2')]))]),
    );
    expect(document.text).toBe('甲\t1\n乙\t2\n');
  });

  it.each([
    ['Han characters without a space', ['商业', '企业'], '商业企业'],
    ['Latin words with one', ['open', 'data'], 'open data'],
    ['labels and figures', ['1.属于', '国家秘密'], '1.属于国家秘密'],
  ])('joins the paragraphs of a cell: %s', async (_, [first = '', second = ''], expected) => {
    const joined = cell(paragraph(first) + paragraph('') + paragraph(second));
    const broken = cell(paragraph(`${run(first)}<w:r><w:br/></w:r>${run(second)}`));
    expect((await readBody(table([row([joined, broken])]))).text).toBe(`${expected}\t${expected}\n`);
  });

  it('has no tab inside a cell', async () => {
    const tabbed = cell(paragraph(`${run('总')}<w:r><w:tab/></w:r>${run('计')}`));
    expect((await readBody(table([row([tabbed, cell('3')])]))).text).toBe('总 计\t3\n');
  });

  it('does not believe spans without end', async () => {
    const document = await readBody(
      table([row([cell('甲', across(999_999_999)), cell('乙', across(-4)), cell('丙', across(0))])]),
    );
    expect(document.grids[0]?.columnCount).toBe(65);
  });

  it('without rows is none', async () => {
    const document = await readBody(paragraph('甲') + table([]) + table([row([])]));
    expect(document.grids).toEqual([]);
  });
});

describe('tables that only lay out', () => {
  const figures = table([
    row([cell('规章'), cell('3'), cell('0')]),
    row([cell('行政规范性文件'), cell('5'), cell('1')]),
  ]);
  const prose =
    paragraph(`${'本年度公开工作平稳有序，'.repeat(12)}。`) +
    paragraph(`${'下一步将按季度开展栏目巡检，'.repeat(8)}。`);

  it('are dissolved where one holds the whole report', async () => {
    const document = await readBody(
      table([row([cell(paragraph('一、总体情况') + prose + paragraph('二、主动公开') + figures)])]),
    );
    expect(document.paragraphs).toHaveLength(4);
    expect(document.grids).toHaveLength(1);
    expect(document.text).toMatch(/二、主动公开\n规章\t3\t0\n行政规范性文件\t5\t1\n$/u);
  });

  it('are dissolved where prose fills them, and frames of one cell', async () => {
    const document = await readBody(
      table([row([cell('某县水务局文件')])]) +
        table([row([cell('总体情况'), cell(prose)]), row([cell('问题'), cell('无')])]),
    );
    expect(document.grids).toEqual([]);
    expect(document.text.split('\n')).toHaveLength(7);
  });

  it('are dissolved around tables as large as themselves, in order', async () => {
    const document = await readBody(
      table([
        row([cell('二、主动公开')]),
        row([cell(figures)]),
        row([cell('三、依申请公开')]),
        row([cell(figures)]),
      ]),
    );
    expect(document.grids).toHaveLength(2);
    expect(document.text.split('\n').filter((line) => /^[二三]、/u.test(line))).toEqual([
      '二、主动公开',
      '三、依申请公开',
    ]);
    expect(document.grids[0]?.span.end).toBe(document.text.indexOf('三、'));
  });

  it('are told from data with a long note or a small table in a cell', async () => {
    const rows = Array.from({ length: 30 }, (_, i) =>
      row([cell(`第${i}项对外管理服务事项的名称`), cell(String(i))]),
    );
    const inner = table([row([cell('其中'), cell('2')])]);
    const document = await readBody(table([...rows, row([cell(prose), cell(paragraph('9') + inner)])]));
    expect(document.grids).toHaveLength(2);
    expect(describeGrid(document).at(-1)).toBe('30,1 1×1 9');
    expect(describeGrid(document, 1)).toEqual(['0,0 1×1 其中', '0,1 1×1 2']);
  });

  it('leave the words around a table in their place', async () => {
    expect(await readLines(paragraph('前') + figures + paragraph('后'))).toEqual([
      '前',
      '规章\t3\t0',
      '行政规范性文件\t5\t1',
      '后',
    ]);
  });
});
