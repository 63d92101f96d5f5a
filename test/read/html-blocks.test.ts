import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapseSpace } from '../../src/read/html/collapse-space.ts';
import { tidyLine } from '../../src/read/html/tidy-line.ts';
import { normalizeText } from '../../src/text/normalize.ts';
import { gridsOf, paragraphsOf, readPageText } from './read-page-text.ts';

describe('the lines of a page', () => {
  it.each([
    ['paragraphs', '<p>一</p><p>二</p>', ['一', '二']],
    [
      'running heads of LibreOffice, and deletions',
      '<div title="header"><p>年度报告</p></div><p>公开<del>12</del><ins>15</ins>件。</p><div title="footer"><p>— 1 —</p></div>',
      ['公开15件。'],
    ],
    ['text directly in boxes', '<div>一<div>二</div>三</div>', ['一', '二', '三']],
    ['a single line break', '一是健全制度。<br>二是加强培训。', ['一是健全制度。', '二是加强培训。']],
    [
      'line breaks in mid-sentence',
      '本年度着力提升公开质量，<br>主动公开各类信息12条。',
      ['本年度着力提升公开质量，主动公开各类信息12条。'],
    ],
    [
      'a blank line in mid-sentence',
      '主动公开以下内容，<br><br>机构职能',
      ['主动公开以下内容，', '机构职能'],
    ],
    ['elements within a line', '<p><b>公</b><i>开</i><span>条</span>例<sup>1</sup></p>', ['公开条例1']],
    [
      'elements made blocks by their style',
      '<span style="display: block">一</span><span>二</span>',
      ['一', '二'],
    ],
    ['indents', '<p>&emsp;&emsp;一</p><p>&nbsp;　二&nbsp;</p>', ['一', '二']],
    [
      'white space of the source',
      '<p>\n  公开\n  条例  第 十条\n at home\n now</p>',
      ['公开条例 第 十条 at home now'],
    ],
    ['lines set as they are', '<pre>一\n二</pre>', ['一', '二']],
    ['pinyin over characters', '<p><ruby>公<rp>(</rp><rt>gōng</rt><rp>)</rp>开</ruby></p>', ['公开']],
    [
      'what is not shown',
      '<p>一</p><p hidden>甲</p><p style="color:red; DISPLAY:none">乙</p><script>丙</script><style>丁</style><!-- 戊 --><noscript>己</noscript>',
      ['一'],
    ],
    ['unclosed tags', '<div><p>一<p>二<div>三', ['一', '二', '三']],
    ['entries that lead to parts of the page', '<p><a href="#a">一、总体情况</a></p>', ['一、总体情况']],
    ['definitions', '<dl><dt>一</dt><dd>二</dd></dl>', ['一', '二']],
  ])('keeps apart or joins %s', (_, html, expected) => {
    expect(paragraphsOf(html)).toEqual(expected);
  });

  it.each([
    ['<ol><li>甲<li>乙</ol>', ['1. 甲', '2. 乙']],
    ['<ol start="3"><li>甲<li value="7">乙<li>丙</ol>', ['3. 甲', '7. 乙', '8. 丙']],
    ['<ol reversed><li>甲<li>乙</ol>', ['2. 甲', '1. 乙']],
    ['<ol type="a"><li>甲<li>乙</ol>', ['a. 甲', 'b. 乙']],
    ['<ol type="I" start="4"><li>甲</ol>', ['IV. 甲']],
    ['<ol style="list-style-type: cjk-ideographic" start=10><li>甲<li>乙</ol>', ['十、甲', '十一、乙']],
    ['<ol class="custom_cn2 list-paddingleft-1"><li><p>甲</p></li></ol>', ['（一）甲']],
    ['<ol><li>1、甲<li>一是乙</ol>', ['1、甲', '一是乙']],
    ['<ol><li>2021年甲</ol>', ['1. 2021年甲']],
    ['<ul><li>甲<ol><li>乙</ol><li>丙</ul>', ['•甲', '1. 乙', '•丙']],
    ['<ul style="list-style: none"><li>甲</ul>', ['甲']],
  ])('prints the markers of %s', (html, expected) => {
    expect(paragraphsOf(html)).toEqual(expected);
  });

  it('normalises every line as any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'公开[]bookmark: _HYPERLINK"１Ａ⼯　\u00a0 \t\n，（\u200b'),
          maxLength: 60,
        }),
        (raw) => {
          expect(tidyLine(raw)).toBe(normalizeText(collapseSpace(raw).trim()).text.trim());
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('the tables of a page', () => {
  it.each([
    [
      'spans',
      '<tr><td rowspan=2>a<td colspan="2">b<tr><td>c<td>d',
      ['0,0 2×1 a', '0,1 1×2 b', '1,1 1×1 c', '1,2 1×1 d'],
    ],
    [
      'a span of 0 rows',
      '<tbody><tr><td rowspan=0>a<td>b<tr><td>c<tbody><tr><td>d<td>e',
      ['0,0 2×1 a', '0,1 1×1 b', '1,1 1×1 c', '2,0 1×1 d', '2,1 1×1 e'],
    ],
    [
      'absurd spans',
      '<tr><td rowspan=65000 colspan=999>a<td>b<tr><td colspan=-3>c',
      ['0,0 2×999 a', '0,999 1×1 b', '1,999 1×1 c'],
    ],
    [
      'spans that no column fills',
      '<tr><td colspan=40>a<tr><td>b<td>c',
      ['0,0 1×2 a', '1,0 1×1 b', '1,1 1×1 c'],
    ],
    [
      'spans that run into others',
      '<tr><td>a<td rowspan=2>b<tr><td colspan=2>c',
      ['0,0 1×1 a', '0,1 2×1 b', '1,0 1×1 c'],
    ],
    [
      'head and foot',
      '<tfoot><tr><td>e<td>6</tfoot><tbody><tr><td>3<td>4</tbody><thead><tr><th>1<th>2</thead>',
      ['0,0 1×1 1', '0,1 1×1 2', '1,0 1×1 3', '1,1 1×1 4', '2,0 1×1 e', '2,1 1×1 6'],
    ],
    [
      'blank cells',
      '<tr><td>a<td>&nbsp;<tr><td><p></p><td>0',
      ['0,0 1×1 a', '0,1 1×1', '1,0 1×1', '1,1 1×1 0'],
    ],
    [
      'cells of several lines',
      '<tr><td>商业<br>企业<td><p>1</p><p>2</p>',
      ['0,0 1×1 商业企业', '0,1 1×1 1 2'],
    ],
    ['hidden rows', '<tr style="display:none"><td>x<td>y<tr><td>a<td>b', ['0,0 1×1 a', '0,1 1×1 b']],
    ['a frame of one cell inside', '<tr><td><table><tr><td>a</table><td>b', ['0,0 1×1 a', '0,1 1×1 b']],
  ])('have %s', (_, rows, expected) => {
    expect(gridsOf(`<table>${rows}</table>`)).toEqual([expected]);
  });

  it('stand in the text row by row, after their caption', () => {
    const { text } = readPageText(
      '<p>甲</p><table><caption>表</caption><tr><td>a<td>b<tr><td>c<td>d</table><p>乙</p>',
    );
    expect(text).toBe('甲\n表\na\tb\nc\td\n乙\n');
  });

  it('are kept where a whole report was written into one table', () => {
    const told = '本年度认真贯彻落实条例，扎实推进各项工作。'.repeat(8);
    const { text, grids } = readPageText(
      `<table><tr><td colspan=3><p>一、总体情况</p><p>${told}</p><p>${told}</p><tr><td colspan=3>二、主动公开<tr><td>信息内容<td>上年<td>本年
       <tr><td>行政许可<td><td>3<tr><td>行政处罚<td>0<td>4<tr><td colspan=3><p>三、其他</p><p>${told}</p></table>`,
    );
    expect(grids.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      '信息内容\t上年\t本年\n行政许可\t\t3\n行政处罚\t0\t4\n',
    ]);
    expect(text.replaceAll(told, '…')).toMatch(
      /^一、总体情况\n…\n…\n二、主动公开\n信息内容[\s\S]*三、其他\n…\n$/,
    );
  });

  const prose = '本年度认真贯彻落实条例，扎实推进各项工作。'.repeat(8);
  it.each([
    ['holds prose', `<table><tr><td>甲<td><p>${prose}</p><p>${prose}</p></table>`],
    ['holds a table', `<table><tr><td>甲<td><table><tr><td>a<td>b</table></table>`],
    ['has one column', '<table><tr><td>甲<tr><td>乙</table>'],
  ])('are blocks where one only arranges the page: it %s', (_, html) => {
    expect(paragraphsOf(html)[0]).toBe('甲');
    expect(gridsOf(html).length).toBe(html.includes('<td>a') ? 1 : 0);
  });
});
