import { describe, expect, it } from 'vitest';
import { cell, docxParts, field, paragraph, row, run, table, textBox, writeZip } from './docx-writer.ts';
import { readBody, readBytes, readLines } from './read-drawn-docx.ts';

const WORDS = '本年度主动公开信息';

describe('the text of a paragraph', () => {
  it('is that of its runs, blanks between words kept', async () => {
    expect(await readLines(paragraph(run('公开 ') + run('56') + run('条')))).toEqual(['公开 56条']);
  });

  it.each([
    ['a tab', '<w:tab/>', '甲\t乙'],
    ['a hyphen that does not break', '<w:noBreakHyphen/>', '甲-乙'],
    ['a soft hyphen', '<w:softHyphen/>', '甲乙'],
    ['a tick of a symbol font', '<w:sym w:font="Wingdings" w:char="F0FC"/>', '甲✓乙'],
    ['a bullet of a symbol font', '<w:sym w:font="Symbol" w:char="F0B7"/>', '甲•乙'],
    ['an unknown glyph', '<w:sym w:font="某字体" w:char="F123"/>', '甲\uf123乙'],
    ['a symbol without code', '<w:sym w:font="Wingdings"/>', '甲乙'],
    ['the sign of a footnote', '<w:footnoteReference w:id="9"/>', '甲乙'],
  ])('has %s as printed', async (_, element, expected) => {
    expect(await readLines(paragraph(`${run('甲')}<w:r>${element}</w:r>${run('乙')}`))).toEqual([expected]);
  });

  it.each([
    ['indentation of the XML', '<w:r><w:t>\n    甲\n  </w:t></w:r>', '甲'],
    ['a line break of the XML', '<w:r><w:t>甲\n乙</w:t></w:r>', '甲 乙'],
    ['entities of XML', '<w:r><w:t>甲&amp;&#20057;</w:t></w:r>', '甲&乙'],
    ['characters marked as such', '<w:r><w:t><![CDATA[甲<乙]]></w:t></w:r>', '甲<乙'],
    [
      'ruby',
      '<w:r><w:ruby><w:rt><w:r><w:t>jiǎ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      '甲',
    ],
    ['a formula', `${run('甲')}<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>`, '甲x+1'],
    ['a link', `<w:hyperlink>${run('某区政府网站')}</w:hyperlink>`, '某区政府网站'],
    ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${run('甲')}</w:sdtContent></w:sdt>`, '甲'],
    ['a smart tag', `<w:smartTag>${run('甲')}</w:smartTag>`, '甲'],
    ['a bookmark', `<w:bookmarkStart w:id="0" w:name="_GoBack"/>${run('甲')}<w:bookmarkEnd w:id="0"/>`, '甲'],
  ])('reads %s', async (_, content, expected) => {
    expect(await readLines(paragraph(content))).toEqual([expected]);
  });

  it('is normalised over the joints of its runs', async () => {
    const content = run('[book') + run('mark: _GoBack]２０') + run('２３年⼯作\u00ad');
    expect(await readLines(paragraph(content))).toEqual(['2023年工作']);
  });

  it('takes other prefixes and the strict namespaces for the same', async () => {
    const parts = docxParts(paragraph('甲'));
    const strict = (parts['word/document.xml'] ?? '')
      .replaceAll('w:', 'ns0:')
      .replace('xmlns:w=', 'xmlns:ns0=')
      .replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      );
    expect(strict).toContain('<ns0:p>');
    const document = await readBytes(writeZip({ ...parts, 'word/document.xml': strict }));
    expect(document.text).toBe('甲\n');
  });
});

describe('what is not printed', () => {
  it.each([
    ['deleted text', `<w:del>${run('旧').replaceAll('w:t', 'w:delText')}</w:del>`],
    ['text moved away', `<w:moveFrom>${run('旧')}</w:moveFrom>`],
    ['hidden text', run('旧', '<w:vanish/>')],
    ['text hidden by its style', run('旧', '<w:rStyle w:val="hidden"/>')],
    ['a code of a field', '<w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r>'],
  ])('leaves %s out', async (_, content) => {
    const styles = '<w:style w:type="character" w:styleId="hidden"><w:rPr><w:vanish/></w:rPr></w:style>';
    expect(await readLines(paragraph(run('甲') + content + run('乙')), { styles })).toEqual(['甲乙']);
  });

  it('leaves paragraphs out that their style hides, but for a run that says otherwise', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="k"><w:basedOn w:val="h"/></w:style>';
    const content = run('旧') + run('新', '<w:vanish w:val="0"/>');
    expect(await readLines(paragraph(content, '<w:pStyle w:val="k"/>'), { styles })).toEqual(['新']);
  });

  it('keeps inserted text and text moved here, and says that changes are tracked', async () => {
    const document = await readBody(
      paragraph(`<w:ins>${run('甲')}</w:ins><w:moveTo>${run('乙')}</w:moveTo><w:del>${run('丙')}</w:del>`),
    );
    expect(document.text).toBe('甲乙\n');
    expect(document.diagnostics).toEqual([
      {
        code: 'docx.tracked_changes',
        detail:
          '2 insertions and 1 deletions are tracked and not settled; the text is read as if all were accepted',
        span: null,
      },
    ]);
  });

  it('joins paragraphs whose parting is deleted or hidden', async () => {
    const body =
      paragraph('全年公开', '<w:rPr><w:del/></w:rPr>') +
      paragraph('信息', '<w:rPr><w:vanish/></w:rPr>') +
      paragraph('56条。') +
      paragraph('末段', '<w:rPr><w:del/></w:rPr>');
    expect(await readLines(body)).toEqual(['全年公开信息56条。', '末段']);
  });

  it('leaves header parts and empty paragraphs out', async () => {
    const lines = await readLines(paragraph('甲') + paragraph('　') + paragraph('') + paragraph('乙'), {
      header: paragraph('页眉'),
    });
    expect(lines).toEqual(['甲', '乙']);
  });
});

describe('fields', () => {
  it('leave their result, also within each other', async () => {
    const inner = field(' PAGEREF _Toc1 \\h ', run('3'));
    const content = field(` HYPERLINK "${'http://www.example.cn/'}" `, run('总体情况') + inner) + run('。');
    expect(await readLines(paragraph(content))).toEqual(['总体情况3。']);
  });

  it('run over paragraphs', async () => {
    const [start = '', end = ''] = field('TOC', 'X').split('X');
    const body =
      paragraph(start + run('一、总体情况')) + paragraph(run('二、主动公开') + end) + paragraph('正文');
    expect(await readLines(body)).toEqual(['一、总体情况', '二、主动公开', '正文']);
  });

  it('swallow nothing where their end is missing', async () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const body = paragraph(run('甲') + open + run('密')) + paragraph('乙');
    expect(await readLines(body)).toEqual(['甲', '乙']);
  });

  it('drop text between code marks', async () => {
    const content =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
      run('码') +
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>' +
      run('文');
    expect(await readLines(paragraph(content))).toEqual(['文']);
  });
});

describe('line breaks inside a paragraph', () => {
  const broken = (before: string, after: string) =>
    paragraph(`${run(before)}<w:r><w:br/></w:r>${run(after)}`);

  it('part headings and sentences', async () => {
    const body =
      broken('一、总体情况', '　　全年公开信息56条。') +
      broken('某县水务局', '2023年政府信息公开工作年度报告');
    expect(await readLines(body)).toEqual([
      '一、总体情况',
      '全年公开信息56条。',
      '某县水务局',
      '2023年政府信息公开工作年度报告',
    ]);
  });

  it('are rejoined in mid-sentence', async () => {
    expect(await readLines(broken('本机关进一步完善公开机制，', '全年公开信息56条。'))).toEqual([
      '本机关进一步完善公开机制，全年公开信息56条。',
    ]);
  });
});

describe('text boxes', () => {
  it('stand once, after the paragraph that anchors them', async () => {
    const body =
      paragraph(run('甲') + textBox(paragraph('框一') + paragraph('框二')) + run('乙')) + paragraph('丙');
    expect(await readLines(body)).toEqual(['甲乙', '框一', '框二', '丙']);
  });

  it('may hold a table, or each other', async () => {
    const grid = table([row([cell('规章'), cell('3')]), row([cell('行政规范性文件'), cell('5')])]);
    const document = await readBody(
      paragraph(run('甲') + textBox(grid + paragraph(textBox(paragraph('内'))))),
    );
    expect(document.text).toBe('甲\n规章\t3\n行政规范性文件\t5\n内\n');
    expect(document.grids).toHaveLength(1);
  });

  it('are read from the fallback where only that has text', async () => {
    const content =
      '<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing/></mc:Choice>' +
      `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph('框')}</w:txbxContent></v:textbox></w:pict></mc:Fallback>` +
      '</mc:AlternateContent></w:r>';
    expect(await readLines(paragraph(content))).toEqual(['框']);
  });
});

describe('footnotes and endnotes', () => {
  it('are left out of the text and quoted in diagnostics, with their place', async () => {
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const end = '<w:r><w:endnoteReference w:id="1"/></w:r>';
    const document = await readBody(
      paragraph('甲') +
        paragraph(run(WORDS) + reference + run('56条。')) +
        table([row([cell('规章'), cell(paragraph(run('3') + end))])]),
      {
        footnotes: `<w:footnote w:id="2">${paragraph('含转载。')}</w:footnote>`,
        endnotes: `<w:endnote w:id="1">${paragraph('长'.repeat(300))}</w:endnote>`,
      },
    );
    expect(document.text).toBe(`甲\n${WORDS}56条。\n规章\t3\n`);
    expect(document.diagnostics).toEqual([
      {
        code: 'docx.footnote',
        detail: 'footnote left out of the text, since it belongs to no section: "含转载。"',
        span: { start: 2, end: 15 },
      },
      {
        code: 'docx.endnote',
        detail: `endnote left out of the text, since it belongs to no section: "${'长'.repeat(200)}…"`,
        span: { start: 19, end: 20 },
      },
    ]);
  });
});

describe('the document', () => {
  it('has spans of its paragraphs, no pages and no offsets', async () => {
    const document = await readBody(
      paragraph('甲乙') + table([row([cell('a'), cell('b')])]) + paragraph('丙'),
    );
    expect(document.paragraphs).toEqual([
      { start: 0, end: 2 },
      { start: 7, end: 8 },
    ]);
    expect(document.pages).toEqual([]);
    expect(document.offsets).toBeNull();
    expect(document.metadata).toEqual({ title: null, published: null });
  });

  it('takes the title that the file gives itself, normalised', async () => {
    expect((await readBody(paragraph('甲'), { title: ' ２０２３年报告 ' })).metadata.title).toBe(
      '2023年报告',
    );
    expect((await readBody(paragraph('甲'), { title: ' ' })).metadata.title).toBeNull();
  });

  it('tells of objects of other programs, equations apart', async () => {
    const object = (program: string) => `<w:r><w:object><o:OLEObject ProgID="${program}"/></w:object></w:r>`;
    const document = await readBody(
      `${paragraph(run('甲') + object('Excel.Sheet.12') + object('Equation.3'))}<w:altChunk/>`,
    );
    expect(document.diagnostics).toEqual([
      {
        code: 'docx.embedded_object',
        detail: '2 objects of other programs are embedded (a table of Excel?); what they show is not read',
        span: null,
      },
    ]);
  });
});
