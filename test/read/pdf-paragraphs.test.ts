import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../src/text/span.ts';
import { lattice, text } from './pdf-writer.ts';
import { paragraphTexts, readPages } from './read-drawn-pdf.ts';

const left = 80;
const charactersPerLine = 26;
const pitch = 28;

/** Lines of 16 points from a height on, wrapped after 26 characters, the first indented by two. */
function setParagraph(
  words: string,
  top: number,
  { indent = 2, from = left } = {},
): { content: string; y: number } {
  const lines: string[] = [];
  let rest = words;
  let room = charactersPerLine - indent;
  while (rest !== '') {
    lines.push(rest.slice(0, room));
    rest = rest.slice(room);
    room = charactersPerLine;
  }
  const content = lines
    .map((words, i) => text(from + (i === 0 ? indent * 16 : 0), top - pitch * i, 16, words))
    .join('');
  return { content, y: top - pitch * lines.length };
}

/** Paragraphs one under another. */
function setParagraphs(paragraphs: readonly string[], top = 740): string {
  let y = top;
  return paragraphs
    .map((words) => {
      const set = setParagraph(words, y);
      y = set.y;
      return set.content;
    })
    .join('');
}

const long =
  '全镇各科室按照年初分工逐月核对公开目录，对栏目缺项当月补齐，对链接失效当日修复，并由办公室每季度通报一次核对结果。';
const other =
  '各村居设置公开栏并指定专人更新，群众可以随时查阅，也可以在便民服务中心的自助终端上查询打印所需要的材料。';

describe('paragraphs of PDF', () => {
  it('rejoins wrapped lines and begins anew at an indent', async () => {
    const document = await readPages([setParagraphs(['一、总体情况', long, other, '（一）主动公开。'])]);
    expect(paragraphTexts(document)).toEqual(['一、总体情况', long, other, '（一）主动公开。']);
    expect(document.text).toBe(`一、总体情况\n${long}\n${other}\n（一）主动公开。\n`);
  });

  it('begins anew at an indent even where the paragraph before fills its last line', async () => {
    const full = `${'公'.repeat(charactersPerLine * 2 - 3)}。`;
    expect(paragraphTexts(await readPages([setParagraphs([full, long])]))).toEqual([full, long]);
  });

  it('keeps a line that ends early apart from the next', async () => {
    const content =
      text(left, 740, 16, '某镇人民政府：') +
      setParagraphs([long], 712) +
      text(left, 600, 16, '特此报告') +
      text(left, 572, 16, '某镇人民政府');
    expect(paragraphTexts(await readPages([content]))).toEqual([
      '某镇人民政府：',
      long,
      '特此报告',
      '某镇人民政府',
    ]);
  });

  it('rejoins a paragraph over the end of a page, around page numbers', async () => {
    const cut = charactersPerLine * 2 - 2;
    const first = setParagraphs([other, long.slice(0, cut)], 180) + text(280, 40, 12, '- 1 -');
    const second =
      setParagraph(long.slice(cut), 740, { indent: 0 }).content +
      setParagraphs([other], 712) +
      text(280, 40, 12, '- 2 -');
    const document = await readPages([first, second]);
    expect(paragraphTexts(document)).toEqual([other, long, other]);
    expect(document.pages.map((page) => sliceSpan(document.text, page))).toEqual([
      `${other}\n${long.slice(0, cut)}`,
      `${long.slice(cut)}\n${other}\n`,
    ]);
  });

  it('does not rejoin text around a table', async () => {
    const [first, last] = [
      setParagraph('公'.repeat(24), 740),
      setParagraph(long.slice(0, 10), 600, { indent: 0 }),
    ];
    const table =
      lattice([80, 200, 300], [700, 680, 660]) + text(84, 686, 10, '规章') + text(204, 666, 10, '4');
    const document = await readPages([first.content + table + last.content + setParagraphs([other], 572)]);
    expect(paragraphTexts(document)).toEqual(['公'.repeat(24), long.slice(0, 10), other]);
    expect(document.text.indexOf('规章')).toBeGreaterThan(document.text.indexOf('公公'));
    expect(document.text.indexOf('规章')).toBeLessThan(document.text.indexOf(long.slice(0, 10)));
  });

  it('tells paragraphs without indents by their distance', async () => {
    const set = (words: string, top: number) => setParagraph(words, top, { indent: 0 });
    const first = set('公'.repeat(52), 740);
    const second = set('开'.repeat(60), first.y - 14);
    expect(paragraphTexts(await readPages([first.content + second.content]))).toEqual([
      '公'.repeat(52),
      '开'.repeat(60),
    ]);
  });

  it('keeps apart a point that follows a full line where nothing is indented', async () => {
    const first = setParagraph(`${'公'.repeat(51)}。`, 740, { indent: 0 });
    const second = setParagraph(`2.${'开'.repeat(40)}`, first.y, { indent: 0 });
    const document = await readPages([first.content + second.content]);
    expect(paragraphTexts(document)).toEqual([`${'公'.repeat(51)}。`, `2.${'开'.repeat(40)}`]);
  });

  it('goes on with a bracketed number inside a sentence where nothing is indented', async () => {
    const words = `${'公'.repeat(46)}第二十条第（一）项规定的内容已经全部公开，没有遗漏，也没有差错。`;
    expect(paragraphTexts(await readPages([setParagraph(words, 740, { indent: 0 }).content]))).toEqual([
      words,
    ]);
  });

  it('goes on under the text of a hanging point', async () => {
    const point = (top: number) =>
      text(left, top, 16, `1.${'公'.repeat(25)}`) +
      text(left + 16, top - pitch, 16, '开'.repeat(25)) +
      text(left + 16, top - 2 * pitch, 16, '完。');
    const whole = `1.${'公'.repeat(25)}${'开'.repeat(25)}完。`;
    const document = await readPages([point(740) + point(656) + setParagraphs([long], 572)]);
    expect(paragraphTexts(document)).toEqual([whole, whole, long]);
  });

  it('rejoins a block that is set in as a whole', async () => {
    const block =
      text(left + 64, 572, 16, '公'.repeat(22)) +
      text(left + 32, 544, 16, '开'.repeat(24)) +
      text(left + 32, 516, 16, '完。');
    const document = await readPages([setParagraphs([long, long]) + block + setParagraphs([other], 488)]);
    expect(paragraphTexts(document)).toEqual([long, long, `${'公'.repeat(22)}${'开'.repeat(24)}完。`, other]);
  });

  it('goes on after a line that a long word left short', async () => {
    const address = 'open.example.gov.cn/report';
    const content =
      text(left, 740, 16, '公'.repeat(26)) +
      text(left, 712, 16, '本报告登载于') +
      text(left, 684, 16, `${address}${'。'}`);
    const wide = text(left + 32, 768, 16, '公'.repeat(24));
    const fits = paragraphTexts(await readPages([wide + content]));
    expect(fits).toEqual([`${'公'.repeat(50)}本报告登载于`, `${address}。`]);
    const tooLong = await readPages([
      (wide + content).replace(text(left, 712, 16, '本报告登载于'), text(left, 712, 16, '本'.repeat(15))),
    ]);
    expect(paragraphTexts(tooLong)).toEqual([`${'公'.repeat(50)}${'本'.repeat(15)}${address}。`]);
  });

  it('keeps a title in larger type and a date at the right apart', async () => {
    const title = text(131, 770, 22, '某镇政府信息公开年度报告');
    const document = await readPages([
      title + setParagraphs([long], 700) + text(350, 500, 16, '2024年1月8日'),
    ]);
    expect(paragraphTexts(document)).toEqual(['某镇政府信息公开年度报告', long, '2024年1月8日']);
  });

  it('gains no spaces from justification, and keeps those beside digits and between words', async () => {
    const content =
      text(left, 740, 16, '邮编：地址', { spacing: 4 }) + text(left, 700, 16, '共 12 件 open data');
    expect(paragraphTexts(await readPages([content]))).toEqual(['邮编：地址', '共 12 件 open data']);
  });

  it('normalises characters and prints bold type once', async () => {
    const bold = text(left, 740, 16, '⼈⺠政府２０２４') + text(left + 0.4, 740, 16, '⼈⺠政府２０２４');
    expect((await readPages([bold])).text).toBe('人民政府2024\n');
  });

  it('drops watermarks that run slantwise', async () => {
    const content = text(left, 740, 16, '一、总体情况') + text(150, 300, 60, '内部资料', { angle: 45 });
    expect((await readPages([content])).text).toBe('一、总体情况\n');
  });
});

describe('page numbers and running heads', () => {
  it.each(['- 1 -', '-3-', '1', '第1页', '第 二 页', '1/5', '— 2 —', '第1页 共5页', '(3)'])(
    'drops the page number %s',
    async (number) => {
      expect((await readPages([text(left, 740, 16, '一、总体情况') + text(280, 40, 12, number)])).text).toBe(
        '一、总体情况\n',
      );
    },
  );

  it('keeps a number that stands in the text', async () => {
    const content = text(left, 740, 16, '全年件数：') + text(left, 400, 16, '12') + text(left, 372, 16, '件');
    expect(paragraphTexts(await readPages([content]))).toEqual(['全年件数：', '12', '件']);
  });

  it('drops lines that return at the same height, and keeps the title on the first page', async () => {
    const head = '某镇政府信息公开年度报告';
    const page = (number: number, words: string) =>
      text(left, 810, 9, `2024/1/${number} 10:3${number} ${head}`) +
      text(left, 20, 9, `https://open.example.gov.cn ${number}/3`) +
      text(left, 700, 16, words);
    const document = await readPages([page(1, head), page(2, '一、总体情况'), page(3, '二、主动公开')]);
    expect(paragraphTexts(document)).toEqual([head, '一、总体情况', '二、主动公开']);
  });

  it('begins a point behind a full line that ends a sentence, indented or not', async () => {
    const full = `${long.slice(0, 23)}。`;
    const flush = setParagraph('一、总体情况', 628, { indent: 0 }).content;
    const document = await readPages([setParagraphs([long, full]) + flush]);
    expect(paragraphTexts(document)).toEqual([long, full, '一、总体情况']);
  });

  it('shows the bullets of a symbol font as they print', async () => {
    const document = await readPages([
      text(left, 700, 16, '\uf0d8人员不足；') + text(left, 660, 16, '❖培训不够。'),
    ]);
    expect(paragraphTexts(document)).toEqual(['➢人员不足；', '❖培训不够。']);
  });
});
