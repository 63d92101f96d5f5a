import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/read/index.ts';
import { describeReport } from '../../src/report/index.ts';
import { paragraphsOf, readPageText } from './read-page-text.ts';

const PREAMBLE = '根据《中华人民共和国政府信息公开条例》要求，柳渡县水务局编制本年度报告。';
const OVERVIEW = '本年度主动公开政府信息120条，内容真实，更新及时。';
const ARTICLE = `<p>${PREAMBLE}</p><p>一、总体情况</p><p>${OVERVIEW}</p><p>二、其他</p><p>无</p>`;
const LINES = [PREAMBLE, '一、总体情况', OVERVIEW, '二、其他', '无'];
const TITLE = '柳渡县水务局2021年政府信息公开工作年度报告';

describe('the article of a page', () => {
  it.each([
    [
      'in a box by itself',
      `<div class="a"><p>欢迎访问</p></div><div>${ARTICLE}</div><div><p>联系我们</p></div>`,
    ],
    [
      'without any box',
      `<div><a href="/">网站首页</a></div><p>您的位置：首页 &gt; 年报</p>${ARTICLE}<p>【打印】【关闭】</p><p>电话一二三</p>`,
    ],
    [
      'beside a list of links',
      `<div>${ARTICLE.replace('<p>二', '<ul><li><a href=1>甲</a><li><a href=2>乙</a><li><a href=3>丙</a></ul><p>二')}</div>`,
    ],
    ['hidden until a script runs', `<p>载入中</p><div style="display:none">${ARTICLE}</div>`],
    ['in a link that nobody closed', `<div><a href="/x">${ARTICLE}</div>`],
    [
      'with a table of index numbers over it',
      `<div><table><tr><td>索引号<td>001<tr><td>发布机构<td>某局</table>${ARTICLE}</div>`,
    ],
    [
      'with one box around each line',
      `<div>${ARTICLE.replace(/<p>(.*?)<\/p>/g, '<div><div><p>$1</p></div></div>')}</div><div>最新消息</div>`,
    ],
    [
      'over a foot that speaks of disclosure',
      `<div><a href="/">网站首页</a><span>欢迎</span></div><div><div>${ARTICLE}</div></div><div><p>本县政府信息公开工作由县政府办公室承办，地址在解放路，欢迎来电来访咨询。</p></div>`,
    ],
    ['in one paragraph', `<div>最新消息</div><div><p>${LINES.join('<br><br>')}</p></div><div>联系我们</div>`],
  ])('is found %s', (_, html) => {
    expect(paragraphsOf(html)).toEqual(LINES);
  });

  it('keeps every table of the report, wherever it stands', () => {
    const table = '<table><tr><td>行政许可<td>3<tr><td>行政处罚<td>4</table>';
    const { grids, text } = readPageText(
      `<div><div>${ARTICLE}</div><div><span>某表</span>${table}</div></div><p>版权所有</p>`,
    );
    expect(grids).toHaveLength(1);
    expect(text).toContain('某表');
    expect(text).not.toContain('版权');
  });

  it('is found where its headings have no numbers', () => {
    const bare = '<p>总体情况</p><p>一年来有序推进。</p><p>其他需要报告的事项</p><p>无</p>';
    expect(paragraphsOf(`<div>欢迎</div><div>${bare}</div><div>联系我们</div>`)).toEqual([
      '总体情况',
      '一年来有序推进。',
      '其他需要报告的事项',
      '无',
    ]);
  });

  it('is the whole page, with a diagnostic, where nothing tells it', () => {
    const { diagnostics, text } = readPageText('<h1>404</h1><p>您访问的页面不存在。</p>');
    expect(text).toBe('404\n您访问的页面不存在。\n');
    expect(diagnostics.map(({ code }) => code)).toEqual(['html.no_article']);
    expect(describeReport(readPageText('<p>请登录</p>')).sections.map(({ kind }) => kind)).toEqual([
      'preamble',
    ]);
  });

  it('takes title and date from over it where it has none', () => {
    const head = `<p>当前位置：政府信息公开年度报告</p><h1>${TITLE}</h1><p>发布时间：2022-01-20 10:00 来源：某局 浏览：12</p>`;
    expect(paragraphsOf(`${head}<div>${ARTICLE}</div>`)).toEqual([TITLE, '发布时间：2022-01-20', ...LINES]);
    expect(paragraphsOf(`${head}<div><p>${TITLE}</p>${ARTICLE}</div>`)).toEqual([TITLE, ...LINES]);
  });
});

describe('what a page says of itself', () => {
  it.each([
    [`<meta name="ArticleTitle" content="${TITLE}"><title>别的</title>`, TITLE],
    [`<meta property="og:title" content=" ${TITLE}">`, TITLE],
    [`<title>年报_${TITLE}_某县政府网</title>`, TITLE],
    [`<title>${TITLE} - 某县政府网</title>`, TITLE],
    [`<title>${TITLE}-某县政府网</title>`, TITLE],
    ['<title> </title>', null],
  ])('gives the title of %s', (head, title) => {
    expect(readPageText(`<head>${head}</head><body><p>一</p>`).metadata.title).toBe(title);
  });

  it.each([
    ['<meta name="PubDate" content="2022-01-20 09:30">', '2022-01-20'],
    ['<meta name=publishdate content="2022年1月5日">', '2022-01-05'],
    ['<meta property="article:published_time" content="2022/01/20T01:00">', '2022-01-20'],
    ['<meta name="PubDate" content="2022-02-30">', null],
    ['<body><p>发布日期：2022.01.20</p>', '2022-01-20'],
    ['<body><table><tr><td>成文日期：<td>2022-01-18<tr><td>发布日期：<td>2022-01-20</table>', '2022-01-20'],
    ['<body><span>日期:2022-01-20</span><p>今天是2026年1月1日</p>', '2022-01-20'],
    ['<body><p>今天是2026年1月1日</p>', null],
  ])('gives the date of %s', (head, published) => {
    expect(readPageText(`${head}<div>${ARTICLE}</div>`).metadata.published).toBe(published);
  });

  it('names the report where its text does not, but never the agency', () => {
    const { title, published, agency, year } = describeReport(
      readPageText(
        `<meta name="ArticleTitle" content="某某市国土局2021年政府信息公开工作年度报告"><meta name="PubDate" content="2022-01-20">
         <div><p>一、总体情况</p><p>主动公开政府信息，内容真实，更新及时，全年共公开信息120条。</p><p>二、其他</p><p>无</p></div>`,
      ),
    );
    expect({ title, published, agency, year }).toEqual({
      title: '某某市国土局2021年政府信息公开工作年度报告',
      published: '2022-01-20',
      agency: null,
      year: 2021,
    });
  });
});

describe('the encoding of a page', () => {
  const page = (charset: string) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><div>${ARTICLE}</div></body></html>`;

  it.each([
    ['UTF-8 as declared', page('utf-8'), 'utf8', 'utf-8'],
    ['GBK declared as GB2312', page('gb2312').replace('本年度', '本年度镕'), 'gbk', 'gb18030'],
    ['GBK declared as UTF-8', page('utf-8'), 'gbk', 'gb18030'],
    ['UTF-8 declared as GB2312', page('gb2312'), 'utf8', 'utf-8'],
    ['UTF-16 with a mark', `\ufeff${page('utf-16')}`, 'utf16-le', 'utf-16le'],
    [
      'Big5 as declared',
      page('big5').replace(/\P{ASCII}/gu, (han) => TRADITIONAL[han] ?? han),
      'big5',
      'big5',
    ],
  ])('is told: %s', async (_, html, written, encoding) => {
    const document = await readBytes(iconv.encode(html, written), 'page.htm');
    expect(document.source.encoding).toBe(encoding);
    expect(document.text).toContain('一');
    expect(document.text).not.toContain('\ufffd');
  });

  it('stays UTF-8 in spite of a character that was cut in two', async () => {
    const whole = Buffer.from(
      page('utf-8')
        .replace('<head>', '<head><meta name="description" content="公开">')
        .replace('其他', '其他'.repeat(200)),
    );
    const at = whole.indexOf('公开') + 2;
    const document = await readBytes(
      Buffer.concat([whole.subarray(0, at), whole.subarray(at + 1)]),
      'page.html',
    );
    expect(document.source.encoding).toBe('utf-8');
    expect(document.text).toContain(OVERVIEW);
  });
});

const TRADITIONAL: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '华華',
    '国國',
    '务務',
    '编編',
    '报報',
    '渡渡',
    '县縣',
    '据據',
    '开開',
    '条條',
    '体體',
    '况況',
    '实實',
    '时時',
    '总總',
    '动動',
    '内內',
    '无無',
    '〈〈',
  ].map((pair) => [...pair] as [string, string]),
);
