import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/read/index.ts';
import { describeReport } from '../../src/report/index.ts';
import { InputError } from '../../src/text/input-error.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { findDifferences } from '../render/find-differences.ts';
import { renderDoc } from '../render/render-doc.ts';
import { loadTruths } from '../render/truth.ts';
import { type DrawnDocOptions, type DrawnParagraph, docRow, sprm, writeDoc } from './doc-writer.ts';

const read = (paragraphs: readonly DrawnParagraph[], options: DrawnDocOptions = {}) =>
  readBytes(writeDoc(paragraphs, options), 'in/report.doc');
const lines = async (paragraphs: readonly DrawnParagraph[], options: DrawnDocOptions = {}) =>
  (await read(paragraphs, options)).text.trimEnd().split('\n');

describe('a Word file of the old format', () => {
  it.each(loadTruths())('$file is read as it was meant', async (truth) => {
    const document = await readBytes(renderDoc(truth, { damage: [] }), 'report.doc');
    expect(document.source.format).toBe('doc');
    expect(document.diagnostics).toEqual([]);
    expect(findDifferences(describeReport(document), truth)).toEqual([]);
  });

  it('has paragraphs; a line break of its own begins one', async () => {
    expect(
      await lines([{ text: '总体情况。' }, { text: '' }, { text: '公开有序。\u000b更新及时。' }]),
    ).toEqual(['总体情况。', '公开有序。', '更新及时。']);
  });

  it('has the numbers that Word adds, list by list', async () => {
    const lists = [
      { format: 37, text: '%1、' },
      { format: 37, text: '%1是' },
    ];
    const numbered = (text: string, list: number) => ({
      text,
      sprms: [sprm(0x260a, 0), sprm(0x460b, list, 0)],
    });
    expect(
      await lines(
        [numbered('总体情况', 1), numbered('抓培训。', 2), numbered('抓检查。', 2), numbered('存在问题', 1)],
        { lists },
      ),
    ).toEqual(['一、总体情况', '一是抓培训。', '二是抓检查。', '二、存在问题']);
  });

  it('has tables whose cells keep their places', async () => {
    const { text, grids } = await read([
      { text: '情况如下' },
      ...docRow([
        { text: '申请人', right: 1000, merge: 'first' },
        { text: '商业\n企业', right: 2000 },
        { text: '总计', right: 3000 },
      ]),
      ...docRow([
        { text: '', right: 1010, merge: 'above' },
        { text: '0', right: 2990 },
      ]),
      { text: '完毕' },
    ]);
    expect(text).toBe('情况如下\n申请人\t商业企业\t总计\n0\n完毕\n');
    expect(
      grids[0]?.cells.map((cell) => [
        cell.row,
        cell.column,
        cell.rowSpan,
        cell.columnSpan,
        sliceSpan(text, cell.span),
      ]),
    ).toEqual([
      [0, 0, 2, 1, '申请人'],
      [0, 1, 1, 1, '商业企业'],
      [0, 2, 1, 1, '总计'],
      [1, 1, 1, 2, '0'],
    ]);
  });

  it('has tables within tables', async () => {
    const inCell = { mark: '\r' as const, sprms: [sprm(0x2416, 1), sprm(0x6649, 2, 0, 0, 0)] };
    const inner = (text: string) => ({ ...inCell, text, sprms: [...inCell.sprms, sprm(0x244b, 1)] });
    const rowEnd = { ...inCell, text: '', sprms: [...inCell.sprms, sprm(0x244b, 1), sprm(0x244c, 1)] };
    const outer = docRow([
      { text: '年度情况', right: 1000 },
      { text: '', right: 5000 },
    ]);
    const { text, grids } = await read([
      { text: '二、主动公开' },
      ...outer.slice(0, 1),
      ...['规章', '1', '2', '3'].map(inner),
      rowEnd,
      ...['文件', '4', '5', '6'].map(inner),
      rowEnd,
      ...outer.slice(1),
      { text: '完毕' },
    ]);
    expect(text).toBe('二、主动公开\n年度情况\n规章\t1\t2\t3\n文件\t4\t5\t6\n完毕\n');
    expect(grids.map(({ rowCount, columnCount }) => [rowCount, columnCount])).toEqual([[2, 4]]);
  });

  it('has text boxes behind the paragraph that anchors them', async () => {
    const document = await read([{ text: '总体\u0008情况。' }, { text: '公开有序。' }], {
      boxes: [
        { text: '框内甲。\r', anchor: 2 },
        { text: '框内乙。\r', anchor: null },
      ],
    });
    expect(document.text).toBe('总体情况。\n框内甲。\n公开有序。\n框内乙。\n');
    expect(document.diagnostics.map(({ code }) => code)).toEqual(['doc.text_boxes']);
  });

  it('leaves out deleted and hidden text and codes of fields', async () => {
    const document = await read([
      { text: '公开有序。' },
      { text: '旧文。', characters: [sprm(0x0800, 1)] },
      { text: '暗文。', characters: [sprm(0x083c, 1)] },
      { text: '见\u0013 HYPERLINK "x" \u0014网站\u0015。' },
    ]);
    expect(document.text).toBe('公开有序。\n见网站。\n');
    expect(document.diagnostics.map(({ code, detail }) => [code, detail.slice(0, 12)])).toEqual([
      ['doc.tracked_changes', '3 characters'],
    ]);
  });
});

describe('an old Word file that cannot be read', () => {
  const some = [{ text: '公开' }];

  it.each<[string, Uint8Array, string]>([
    [
      'no Word file',
      Buffer.from('\u0001 plain'),
      '"report.doc" is not a Word file of the old format (.doc); give it its own ending, or download it again',
    ],
    [
      'one with a password',
      writeDoc(some, { flags: 0x0300 }),
      '"report.doc" is locked by a password; save a copy without password',
    ],
    [
      'one of Word 95',
      writeDoc(some, { version: 0x68 }),
      'cannot read "report.doc": it is of Word 95 or older, or of another program; open it in Word or WPS and save it as .docx',
    ],
    [
      'an Excel file',
      writeDoc(some, { mainStream: 'Workbook' }),
      'cannot read "report.doc": it is an Excel file; open it in Word or WPS and save the report as .docx or .pdf',
    ],
    [
      'a file of WPS for tables or slides',
      writeDoc(some, { mainStream: 'Contents' }),
      'cannot read "report.doc": it is an old Office or WPS file without a Word document; open it in Word or WPS and save the report as .docx or .pdf',
    ],
    [
      'one of pictures',
      writeDoc([{ text: '\u0001' }]),
      '"report.doc" has no text, only pictures (scanned pages?); run OCR on it or find the text version',
    ],
    ['an empty one', writeDoc([{ text: '' }]), 'cannot read "report.doc": it holds no text'],
  ])('is told with the way out: %s', async (_, bytes, message) => {
    await expect(readBytes(bytes, 'in/report.doc')).rejects.toThrow(new InputError(message));
  });

  it('is told where it is cut off anywhere', async () => {
    const whole = writeDoc([...some, ...docRow([{ text: '规章', right: 900 }])]);
    for (let length = 8; length < whole.length - 600; length += 97) {
      await expect(readBytes(whole.subarray(0, length), 'in/report.doc')).rejects.toThrow(
        new InputError('cannot read "report.doc": the file is damaged or cut off; download it again'),
      );
    }
  });

  it('is told where a chain of sectors bites its own tail', async () => {
    const bytes = Buffer.from(writeDoc(some));
    const table = 512 + bytes.readUInt32LE(76) * 512;
    bytes.writeUInt32LE(1, table);
    bytes.writeUInt32LE(0, table + 4);
    await expect(readBytes(bytes, 'in/report.doc')).rejects.toThrow('damaged or cut off');
  });
});
