import { describe, expect, it } from 'vitest';
import { cell, definition, list, numbered, paragraph, row, table, textBox } from './docx-writer.ts';
import { readBody, readLines } from './read-drawn-docx.ts';

const outline = definition(0, [
  { format: 'chineseCounting', text: '%1、' },
  { format: 'chineseCounting', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
  { format: 'decimalEnclosedCircleChinese', text: '%4' },
]);
const points = definition(1, [{ format: 'chineseCountingThousand', text: '%1是' }]);

describe('the markers that Word adds', () => {
  it('number headings and points by level, lower levels anew under each higher one', async () => {
    const body =
      numbered('总体情况', 1) +
      numbered('主动公开', 1, 1) +
      numbered('更新栏目', 1, 2) +
      numbered('回应关切', 1, 2) +
      numbered('目录', 1, 3) +
      numbered('依申请公开', 1, 1) +
      numbered('答复', 1, 2) +
      numbered('主动公开政府信息情况', 1) +
      numbered('数据', 1, 1);
    const lines = await readLines(body, { numbering: outline + list(1, 0) });
    expect(lines).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '1.更新栏目',
      '2.回应关切',
      '①目录',
      '（二）依申请公开',
      '1.答复',
      '二、主动公开政府信息情况',
      '（一）数据',
    ]);
  });

  it('go on over paragraphs without number', async () => {
    const body = numbered('公开不及时。', 1) + paragraph('具体来看，更新较慢。') + numbered('解读较少。', 1);
    const lines = await readLines(body, { numbering: points + list(1, 1) });
    expect(lines).toEqual(['一是公开不及时。', '具体来看，更新较慢。', '二是解读较少。']);
  });

  it('go on in another list of the same definition, and start anew where a list says so, once', async () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = points + list(1, 1) + list(2, 1) + list(3, 1, restart);
    const body = [1, 1, 2, 3, 3, 1].map((numId) => numbered('点', numId)).join('');
    expect(await readLines(body, { numbering })).toEqual([
      '一是点',
      '二是点',
      '三是点',
      '一是点',
      '二是点',
      '三是点',
    ]);
  });

  it('take level and start from an override', async () => {
    const override =
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/><w:lvl w:ilvl="0"><w:start w:val="1"/>' +
      '<w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride>';
    const lines = await readLines(numbered('甲', 1) + numbered('乙', 1), {
      numbering: points + list(1, 1, override),
    });
    expect(lines).toEqual(['E)甲', 'F)乙']);
  });

  it.each([
    ['never', '<w:lvlRestart w:val="0"/>', ['1.一', '1.2.二', '1.2.3.三', '2.四', '2.1.五', '2.1.4.六']],
    [
      'after the first level only',
      '<w:lvlRestart w:val="1"/>',
      ['1.一', '1.2.二', '1.2.3.三', '2.四', '2.1.五', '2.1.1.六'],
    ],
  ])('restart %s where the level says so', async (_, more, expected) => {
    const numbering =
      definition(0, [
        { format: 'decimal', text: '%1.' },
        { format: 'decimal', text: '%1.%2.' },
        { format: 'decimal', text: '%1.%2.%3.', more },
      ]) + list(1, 0);
    const warmUp = [0, 1, 2, 2].map((level) => numbered('前', 1, level)).join('');
    // the level above was used in between: only a restart after the first level sets the third back
    const body = `${numbered('二', 1, 1)}${numbered('三', 1, 2)}${numbered('四', 1)}${numbered('五', 1, 1)}${numbered('六', 1, 2)}`;
    const lines = await readLines(warmUp + body, { numbering });
    expect(lines.slice(4)).toEqual(expected.slice(1));
  });

  it('show higher levels in decimal where the level is legal, and nothing of a level without number', async () => {
    const numbering =
      definition(0, [
        { format: 'chineseCounting', text: '第%1章' },
        { format: 'bullet', text: '●' },
        { format: 'decimal', text: '%1.%2%3', more: '<w:isLgl/>' },
      ]) + list(1, 0);
    const body = numbered('总则', 1) + numbered('点', 1, 1) + numbered('条', 1, 2);
    expect(await readLines(body, { numbering })).toEqual(['第一章总则', '●点', '1.1条']);
  });

  it('number a passed-over level as its start', async () => {
    expect(
      await readLines(numbered('条', 1, 1), {
        numbering:
          definition(0, [
            { format: 'decimal', text: '%1', start: 3 },
            { format: 'decimal', text: '%1.%2' },
          ]) + list(1, 0),
      }),
    ).toEqual(['3.1条']);
  });

  it.each([
    ['Wingdings', '\uf06c', '●'],
    ['Wingdings', 'n', '■'],
    ['Symbol', '\uf0b7', '•'],
    ['宋体', '◆', '◆'],
    ['某字体', '\uf0ff', '\uf0ff'],
  ])('print bullets of %s as what they show', async (font, text, shown) => {
    const more = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`;
    const numbering = definition(0, [{ format: 'bullet', text, more }]) + list(1, 0);
    expect(await readLines(numbered('公开', 1), { numbering })).toEqual([`${shown}公开`]);
  });

  it('stand apart from figures and Latin words, and alone before nothing', async () => {
    const body = numbered('2023年公开', 1, 2) + numbered('', 1, 2) + numbered('公开', 1, 2);
    expect(await readLines(body, { numbering: outline + list(1, 0) })).toEqual([
      '1. 2023年公开',
      '2.',
      '3.公开',
    ]);
  });
});

describe('where a number comes from', () => {
  const drawn = {
    numbering:
      definition(0, [
        { format: 'chineseCounting', text: '%1、', more: '<w:pStyle w:val="H1"/>' },
        { format: 'chineseCounting', text: '（%2）', more: '<w:pStyle w:val="H2"/>' },
      ]) + list(1, 0),
    styles:
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"/>' +
      '<w:style w:type="paragraph" w:styleId="H1"><w:basedOn w:val="N"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="L"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="plain"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>',
  };
  const styled = (text: string, style: string, more = '') =>
    paragraph(text, `<w:pStyle w:val="${style}"/>${more}`);

  it('is the style, or what it is based on, at the level that belongs to the style', async () => {
    const body =
      styled('总体', 'H1') +
      styled('公开', 'H2') +
      styled('解读', 'H2') +
      styled('问题', 'H1') +
      styled('无号', 'plain');
    expect(await readLines(body, drawn)).toEqual([
      '一、总体',
      '（一）公开',
      '（二）解读',
      '二、问题',
      '无号',
    ]);
  });

  it('is the paragraph before the style; number 0 takes it away', async () => {
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const second = '<w:numPr><w:ilvl w:val="1"/></w:numPr>';
    const body =
      styled('甲', 'H1', none) + styled('乙', 'H1') + styled('丙', 'H1', second) + styled('丁', 'H2');
    expect(await readLines(body, drawn)).toEqual(['甲', '一、乙', '（一）丙', '（二）丁']);
  });

  it('is a list style that a definition stands for', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="S"/></w:abstractNum>' +
      definition(6, [{ format: 'decimal', text: '（%1）' }], '<w:styleLink w:val="S"/>') +
      list(1, 5) +
      list(2, 6);
    expect(await readLines(numbered('甲', 1) + numbered('乙', 2), { numbering })).toEqual([
      '（1）甲',
      '（2）乙',
    ]);
  });

  it('is not the old numbering that a tracked change keeps', async () => {
    const change =
      '<w:pPrChange><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
    expect(await readLines(paragraph('甲', change), drawn)).toEqual(['甲']);
  });

  it('is nowhere for unknown lists, levels and styles, and styles based on each other end', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="b"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>';
    const body = numbered('甲', 9) + numbered('乙', 1, 7) + styled('丙', 'unknown') + styled('丁', 'a');
    expect(await readLines(body, { numbering: outline + list(1, 0), styles })).toEqual([
      '甲',
      '乙',
      '丙',
      '丁',
    ]);
  });

  it('is told to be missing where the file does not describe the list', async () => {
    const { text, diagnostics } = await readBody(
      numbered('甲', 9) + numbered('乙', 0) + paragraph('丙'),
      drawn,
    );
    expect(text).toBe('甲\n乙\n丙\n');
    expect(diagnostics).toEqual([
      {
        code: 'docx.list_missing',
        detail:
          '1 paragraphs belong to lists that the file does not describe; the numbers before them (一、) are missing',
        span: null,
      },
    ]);
  });

  it('counts through cells and text boxes, in order, and past deleted paragraphs', async () => {
    const gone = paragraph(
      '',
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr>',
    );
    const body =
      numbered('甲', 1) +
      gone +
      table([row([cell(numbered('乙', 1)), cell('3')]), row([cell(numbered('丙', 1)), cell('4')])]) +
      paragraph(textBox(numbered('丁', 1))) +
      numbered('戊', 1);
    const document = await readBody(body, { numbering: points + list(1, 1) });
    expect(document.text).toBe('一是甲\n二是乙\t3\n三是丙\t4\n四是丁\n五是戊\n');
  });
});
