import { describe, expect, it } from 'vitest';
import { box, lattice, line, text } from './pdf-writer.ts';
import { gridRows, paragraphTexts, readPages } from './read-drawn-pdf.ts';

/** Texts of a table, `size` points, a little inside the upper left corner of each field. */
function fill(
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly (readonly string[])[],
  size = 10,
): string {
  return rows
    .flatMap((cells, row) =>
      cells.map((words, column) =>
        words === '' ? '' : text((xs[column] ?? 0) + 4, (ys[row] ?? 0) - 14, size, words),
      ),
    )
    .join('');
}

const xs = [80, 220, 320, 420];
const ys = [700, 680, 660, 640];
const rows = [
  ['信息内容', '本年制发件数', '现行有效件数'],
  ['规章', '0', '12'],
  ['行政规范性文件', '/', '5'],
];

describe('ruled tables in PDF', () => {
  it('reads stroked lines', async () => {
    const document = await readPages([lattice(xs, ys) + fill(xs, ys, rows)]);
    expect(gridRows(document)).toEqual(rows);
    expect(document.text).toBe('信息内容\t本年制发件数\t现行有效件数\n规章\t0\t12\n行政规范性文件\t/\t5\n');
    expect(document.grids[0]?.span).toEqual({ start: 0, end: document.text.length });
    expect(document.paragraphs).toEqual([]);
  });

  it('reads thin filled boxes, one piece a cell, with corners of their own', async () => {
    const pieces: string[] = [];
    for (const y of ys) {
      for (const x of xs) {
        pieces.push(box(x, y, 0.48, 0.48));
        if (x < 420) pieces.push(box(x + 0.48, y, (xs[xs.indexOf(x) + 1] ?? 0) - x - 0.48, 0.48));
        if (y > 640) pieces.push(box(x, y - 19.5, 0.48, 19.5));
      }
    }
    expect(gridRows(await readPages([pieces.join('') + fill(xs, ys, rows)]))).toEqual(rows);
  });

  it('reads a stroked rectangle around each cell', async () => {
    const rectangles = ys
      .slice(1)
      .flatMap((y) =>
        xs.slice(1).map((x, i) => `${(xs[i] ?? 0) + 0.4} ${y + 0.4} ${x - (xs[i] ?? 0) - 0.8} 19.2 re S\n`),
      );
    expect(gridRows(await readPages([rectangles.join('') + fill(xs, ys, rows)]))).toEqual(rows);
  });

  it('applies nested transforms, and forgets them on restore', async () => {
    const flipped = `q 0.5 0 0 -0.5 0 842 cm q 1 0 0 1 0 84 cm ${lattice(
      xs.map((x) => 2 * x),
      ys.map((y) => 2 * (842 - y) - 84),
    )}Q Q\n`;
    expect(gridRows(await readPages([flipped + fill(xs, ys, rows)]))).toEqual(rows);
  });

  it('reads what is painted as a form, in the place that its matrix gives', async () => {
    const doubled = (numbers: readonly number[]) => numbers.map((number) => 2 * number);
    const form = lattice(doubled(xs), doubled(ys)) + fill(doubled(xs), doubled(ys), rows, 20);
    const document = await readPages([
      { content: `q 1 0 0 1 0 -100 cm /X1 Do Q ${text(80, 720, 12, '二、主动公开')}`, form },
    ]);
    expect(gridRows(document)).toEqual(rows);
    expect(document.text.startsWith('二、主动公开\n')).toBe(true);
  });

  it('merges fields that no line parts', async () => {
    // 法人 spans two columns, 自然人 and 总计 two rows
    const grid =
      lattice([80, 280], [700, 640]) +
      line(80, 660, 280, 660) +
      line(130, 680, 230, 680) +
      [130, 230].map((x) => line(x, 700, x, 640)).join('') +
      line(180, 680, 180, 640);
    const words =
      text(84, 685, 10, '自然人') +
      text(150, 686, 10, '法人') +
      text(134, 666, 10, '商业') +
      text(184, 666, 10, '科研') +
      text(234, 685, 10, '总 计') +
      ['1', '2', '3', '6'].map((n, i) => text(90 + 50 * i, 646, 10, n)).join('');
    const document = await readPages([grid + words]);
    expect(gridRows(document)).toEqual([
      ['自然人', '法人', '总计'],
      ['商业', '科研'],
      ['1', '2', '3', '6'],
    ]);
    const spans = document.grids[0]?.cells.map(({ rowSpan, columnSpan }) => `${rowSpan}×${columnSpan}`);
    expect(spans).toEqual(['2×1', '1×2', '2×1', '1×1', '1×1', '1×1', '1×1', '1×1', '1×1']);
  });

  it('keeps a blank cell as an empty span in its place', async () => {
    const document = await readPages([
      lattice(xs, ys) + fill(xs, ys, [rows[0] ?? [], ['规章', '', '3'], ['', '1', '']]),
    ]);
    expect(gridRows(document).slice(1)).toEqual([
      ['规章', '', '3'],
      ['', '1', ''],
    ]);
  });

  it('joins the lines of a label, without spaces between Han characters', async () => {
    const label =
      text(84, 670, 10, '（二）部分公开（区分处理的，只') + text(84, 656, 10, '计这一情形 ，不计其他）');
    const document = await readPages([
      lattice([80, 260, 320, 380], [700, 650]) + label + text(270, 663, 10, '7'),
    ]);
    expect(gridRows(document)).toEqual([['（二）部分公开（区分处理的，只计这一情形，不计其他）', '7', '']]);
  });

  it.each([
    ['turned clockwise', text(92, 690, 10, '办理结果', { angle: -90 })],
    ['turned counterclockwise', text(102, 640, 10, '办理结果', { angle: 90 })],
    ['in vertical type', text(96, 690, 10, '办理结果', { font: 'F2' })],
    [
      'in one character a line',
      ['办', '理', '结', '果'].map((word, i) => text(92, 685 - 13 * i, 10, word)).join(''),
    ],
    [
      'in two columns of vertical type',
      text(104, 690, 10, '办理', { font: 'F2' }) + text(90, 690, 10, '结果', { font: 'F2' }),
    ],
  ])('reads a label %s', async (_, label) => {
    const document = await readPages([
      lattice([80, 115, 200, 260], [700, 620]) +
        label +
        text(130, 660, 10, '予以公开') +
        text(210, 660, 10, '3'),
    ]);
    expect(gridRows(document)).toEqual([['办理结果', '予以公开', '3']]);
  });

  it('closes a table that is open at the foot of the page, and reads its rest overleaf', async () => {
    const open = lattice(xs, [100, 80]) + xs.map((x) => line(x, 80, x, 60)).join('');
    const first =
      text(84, 86, 10, '规章') +
      text(224, 86, 10, '1') +
      text(84, 66, 10, '行政处罚') +
      text(224, 66, 10, '2');
    const second = lattice(xs, [780, 760]) + text(84, 766, 10, '行政强制') + text(224, 766, 10, '3');
    const document = await readPages([first + open, second]);
    expect(gridRows(document, 0)).toEqual([
      ['规章', '1', ''],
      ['行政处罚', '2', ''],
    ]);
    expect(gridRows(document, 1)).toEqual([['行政强制', '3', '']]);
  });

  it('keeps a number together that is too long for its cell', async () => {
    const document = await readPages([
      lattice([80, 140, 170, 240], [700, 680]) +
        text(84, 686, 10, '收费') +
        text(143, 686, 10, '1234567') +
        text(200, 686, 10, '8'),
    ]);
    expect(gridRows(document)).toEqual([['收费', '1234567', '8']]);
  });

  it('parts characters of one piece of text where the column line passes between them', async () => {
    // a generator that writes a row at once, with a space between the numbers
    const document = await readPages([
      lattice([80, 105, 130, 155], [700, 680]) +
        text(90, 686, 10, '1', { spacing: 20 }).replace('0031', '003100320033'),
    ]);
    expect(gridRows(document)).toEqual([['1', '2', '3']]);
  });

  it.each([
    ['a box around a paragraph', lattice([80, 500], [720, 680])],
    ['an underline', line(80, 698, 300, 698)],
    ['a frame around the page', lattice([40, 555], [40, 800])],
    ['rows without columns', lattice([80, 500], [720, 690, 660])],
    ['a filled area', box(70, 600, 400, 150)],
  ])('takes %s for no table', async (_, drawing) => {
    const document = await readPages([
      drawing + text(90, 700, 12, '一、总体情况') + text(90, 670, 12, '全年无收费。'),
    ]);
    expect(document.grids).toEqual([]);
    expect(paragraphTexts(document)).toEqual(['一、总体情况', '全年无收费。']);
  });

  it('reads a page that is stored sideways', async () => {
    const turn = 'q 0 1 -1 0 595 0 cm ';
    const drawn = { content: `${turn}${lattice(xs, [500, 480]) + fill(xs, [500], [rows[1] ?? []])}Q` };
    const turned = await readPages([{ ...drawn, rotate: 90 as const }]);
    expect(gridRows(turned)).toEqual([rows[1]]);
    // the same without the page saying so
    expect(gridRows(await readPages([drawn]))).toEqual([rows[1]]);
  });
});

describe('tables without ruling in PDF', () => {
  const columns = [80, 250, 330, 410];
  const draw = (table: readonly (readonly string[])[]) =>
    table
      .map((cells, row) => cells.map((words, i) => text(columns[i] ?? 0, 700 - 20 * row, 12, words)).join(''))
      .join('');

  it('are told by lines of as many cells, most of them numbers', async () => {
    const table = [
      ['信息内容', '本年制发', '本年废止', '现行有效'],
      ['规章', '0', '/', '3'],
      ['规范性文件', '1,200', '0', '15'],
    ];
    const document = await readPages([text(80, 730, 12, '二、主动公开政府信息情况') + draw(table)]);
    expect(gridRows(document)).toEqual(table);
    expect(paragraphTexts(document)).toEqual(['二、主动公开政府信息情况']);
  });

  it.each([
    [
      'two lines',
      [
        ['规章', '0', '1', '3'],
        ['文件', '1', '0', '5'],
      ],
    ],
    [
      'lines of words',
      [
        ['甲', '乙', '丙'],
        ['丁', '戊', '己'],
        ['庚', '辛', '壬'],
      ],
    ],
    [
      'two columns',
      [
        ['处罚', '3'],
        ['强制', '4'],
        ['许可', '5'],
      ],
    ],
  ])('are not seen in %s', async (_, table) => {
    expect((await readPages([draw(table)])).grids).toEqual([]);
  });

  it('have labels of several lines, blanks in their columns, and heads', async () => {
    const row = (y: number, cells: readonly string[]) =>
      cells.map((words, i) => (words === '' ? '' : text([250, 330, 410][i] ?? 0, y, 12, words))).join('');
    const document = await readPages([
      row(700, ['自然人', '企业', '总计']) +
        text(80, 680, 12, '1.属于国家秘密') +
        row(680, ['2', '0', '2']) +
        text(80, 660, 12, '2.其他法律行政法规') +
        text(80, 644, 12, '禁止公开') +
        row(660, ['3', '', '3']) +
        text(80, 624, 12, '3.危及三安全') +
        row(624, ['0', '0', '0']),
    ]);
    expect(gridRows(document)).toEqual([
      ['自然人', '企业', '总计'],
      ['1.属于国家秘密', '2', '0', '2'],
      ['2.其他法律行政法规禁止公开', '3', '', '3'],
      ['3.危及三安全', '0', '0', '0'],
    ]);
  });

  it('give no label to a row where two may be meant', async () => {
    const document = await readPages([
      [700, 680, 660]
        .map((y) => text(250, y, 12, '1') + text(330, y, 12, '2') + text(410, y, 12, '3'))
        .join('') +
        text(80, 700, 12, '重复申请') +
        text(80, 670, 12, '公开出版物'),
    ]);
    expect(gridRows(document).map(([label]) => label)).toEqual(['重复申请', '', '']);
  });
});
