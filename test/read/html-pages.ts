import iconv from 'iconv-lite';
import type { Block, WordsBlock } from '../render/blocks.ts';
import type { DrawnCell, DrawnGrid } from '../render/grid.ts';

/** A report as it is to be printed on a page, and what the site knows of it. */
export interface PageContents {
  readonly title: string;
  /** ISO date. */
  readonly published: string;
  readonly blocks: readonly Block[];
}

export interface SiteStyle {
  readonly name: string;
  /** The file as a browser saves it. */
  readonly build: (contents: PageContents) => Uint8Array;
  /** False where the page has nothing but the article. */
  readonly hasMetadata: boolean;
}

/** Words of the sites around the report: none may enter its text. */
export const CHROME_WORDS = [
  '网站首页',
  '当前位置',
  '浏览次数',
  '上一篇',
  '分享到',
  '版权所有',
  '热点新闻',
  '领导之窗',
  '打印本页',
  '索引号',
  '往年报告',
  '扫一扫',
];

/** A page as six kinds of site builders make it. */
export const SITE_STYLES: readonly SiteStyle[] = [
  { name: 'TRS editor with spans from Word', build: trsPage, hasMetadata: true },
  { name: 'old layout of tables in GBK', build: tablePage, hasMetadata: true },
  { name: 'boxes with lists beside the article', build: boxPage, hasMetadata: true },
  { name: 'sections of a message account', build: sectionPage, hasMetadata: true },
  { name: 'portal of a government', build: portalPage, hasMetadata: true },
  { name: 'page exported by Word', build: wordPage, hasMetadata: false },
];

function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** As editors wrap the source of a page: between two Han characters. */
function breakLines(text: string, lineEnd: string): string {
  return escapeMarkup(text).replace(/(.{30,40}?\p{Script=Han})(?=\p{Script=Han})/gu, `$1${lineEnd}`);
}

interface Inks {
  readonly line: (block: WordsBlock) => string;
  readonly cell: (cell: DrawnCell) => string;
  readonly table: (rows: string) => string;
}

function paint(blocks: readonly Block[], inks: Inks): string {
  return blocks
    .map((block) => (block.kind === 'table' ? inks.table(paintRows(block.grid, inks)) : inks.line(block)))
    .join('\n');
}

function paintRows(grid: DrawnGrid, inks: Inks): string {
  const rows = Array.from({ length: grid.rowCount }, (_, row) =>
    grid.cells.filter((cell) => cell.row === row),
  );
  return rows.map((cells) => `<tr>${cells.map(inks.cell).join('')}</tr>`).join('\n');
}

function spans({ rowSpan, columnSpan }: DrawnCell): string {
  return (rowSpan > 1 ? ` rowspan="${rowSpan}"` : '') + (columnSpan > 1 ? ` colspan=${columnSpan}` : '');
}

function withoutTitle(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.kind !== 'title');
}

/** Pieces of a few characters, each in its own element, as they come from Word by way of the clipboard. */
function splinters(text: string): string {
  return (text.match(/[\s\S]{1,7}/g) ?? [])
    .map((piece, i) =>
      i % 2 === 0
        ? `<span style="font-family: 仿宋_GB2312; font-size: 16pt"><span lang="EN-US">${escapeMarkup(piece)}</span></span>`
        : `<font face="仿宋"><b style="mso-bidi-font-weight: normal">${escapeMarkup(piece)}</b></font>`,
    )
    .join('');
}

function trsPage({ title, published, blocks }: PageContents): Uint8Array {
  const article = paint(withoutTitle(blocks), {
    line: ({ text }) => `<p style="text-indent: 2em" class="MsoNormal">　　${splinters(text)}<o:p></o:p></p>`,
    cell: (cell) => `<td${spans(cell)}><p align="center">${splinters(cell.text) || '&nbsp;'}</p></td>`,
    table: (rows) =>
      `<div align="center"><table border="1"><tbody>${rows}</tbody></table></div><p>&nbsp;</p>`,
  });
  return Buffer.from(`<!DOCTYPE html><html><head><meta charset="utf-8">
<title>${title}-某某市人民政府门户网站</title>
<meta name="SiteName" content="某某市人民政府门户网站"><meta name="ArticleTitle" content="${title}">
<meta name="PubDate" content="${published} 09:30"><script>var a = "<p>一、总体情况</p>";</script></head><body>
<div class="header"><ul><li><a href="/">网站首页</a></li><li><a href="/ld/">领导之窗</a></li><li><a href="/gk/">信息公开</a></li></ul></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/gk/">政府信息公开年度报告</a></div>
<h1>${title}</h1>
<div class="info"><span>发布时间：${published}</span><span>浏览次数：<script>hits()</script></span></div>
<div id="zoom" class="xxgk"><div class="TRS_Editor"><style>.TRS_Editor P{line-height:1.5}</style><div class="TRS_Editor">
${article}
</div></div></div>
<div>分享到：<a href="javascript:void(0)">微信</a></div><div>上一篇：<a href="/1.html">某局公告</a></div>
<div class="footer"><p>版权所有：某某市人民政府　主办单位：某某市人民政府办公室</p><p>ICP备12345678号</p></div></body></html>`);
}

function tablePage({ title, published, blocks }: PageContents): Uint8Array {
  const article = paint(blocks, {
    line: ({ text, kind }) =>
      kind === 'title'
        ? `<center><font size=5><b>${escapeMarkup(text)}</b></font></center>`
        : `<BR>&nbsp;&nbsp;&nbsp;&nbsp;${escapeMarkup(text)}<BR>`,
    // nobody closed a cell in those days
    cell: (cell) => `<TD${spans(cell)} ALIGN=center><FONT SIZE=2>${escapeMarkup(cell.text)}`,
    table: (rows) => `<TABLE BORDER=1>${rows.replaceAll('</tr>', '')}</TABLE>`,
  });
  return iconv.encode(
    `<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=gb2312"><TITLE>${title}</TITLE></HEAD>
<BODY><TABLE width=980><TR><TD colspan=2><A href="/">网站首页</A> | <A href="/ld">领导之窗</A></TR>
<TR><TD width=200><TABLE><TR><TD><A href=1.asp>热点新闻一则关于本市</A></TD></TR><TR><TD><A href=2.asp>某局召开会议</A></TD></TR></TABLE></TD>
<TD><TABLE width="100%"><TR><TD>当前位置：<A href="/">首页</A> &gt; 年报</TD></TR>
<TR><TD align=center>发布时间：${published} 浏览次数：12</TD></TR>
<TR><TD class=content>${article}</TD></TR>
<TR><TD align=right>【<A href="javascript:window.print()">打印本页</A>】</TD></TR></TABLE></TD></TR>
<TR><TD colspan=2 align=center>版权所有 某某县人民政府办公室 建议使用1024*768分辨率浏览本站，政府信息公开咨询电话见首页。</TD></TR></TABLE></BODY></HTML>`,
    'gb18030',
  );
}

function boxPage({ title, published, blocks }: PageContents): Uint8Array {
  const article = paint(withoutTitle(blocks), {
    line: ({ text, kind }) =>
      kind === 'heading'
        ? `<div><h2><strong>${escapeMarkup(text)}</strong></h2></div>`
        : `<div><div>${breakLines(text, '\n      ')}</div></div>`,
    cell: (cell) =>
      cell.isHeader
        ? `<th${spans(cell)}>${escapeMarkup(cell.text)}</th>`
        : `<td${spans(cell)}>${escapeMarkup(cell.text)}</td>`,
    table: (rows) => `<div class="table-wrap"><table>${rows}</table></div>`,
  });
  const links = Array.from(
    { length: 8 },
    (_, i) => `<li><a href="/nb/${i}.html">往年报告之${i}：某局201${i}年政府信息公开工作年度报告</a></li>`,
  );
  return Buffer.from(`<!doctype html><html lang="zh-CN"><head><meta charset="UTF-8"><meta property="og:title" content="${title}">
<meta property="article:published_time" content="${published}T09:30:00+08:00"><title>${title}_信息公开_某某区政府</title></head><body><div id="app">
<header><nav><a href="/">网站首页</a><a href="/a">政务公开</a><a href="/b">领导之窗</a></nav></header>
<main><aside class="left"><ul>${links.join('\n')}</ul></aside>
<div class="detail"><div class="detail-title">${title}</div>
<div class="detail-info"><span>来源：某局</span><span>发布日期：${published}</span><span>字号：<a href="#">大</a> <a href="#">中</a></span></div>
<div class="detail-body">${article}</div><div class="tools">扫一扫在手机打开当前页</div></div>
<aside class="right"><h3>热点新闻</h3><ul><li><a href="/x1">某区召开全体会议部署工作</a></li><li><a href="/x2">某区开展活动</a></li><li><a href="/x3">某区公告</a></li></ul></aside></main>
<footer><p>主办单位：某某区人民政府办公室 网站标识码：1234567890</p><p>版权所有</p></footer></div></body></html>`);
}

function sectionPage({ title, published, blocks }: PageContents): Uint8Array {
  const article = paint(blocks, {
    line: ({ text }) =>
      `<section><section style="margin: 0 8px"><p><span leaf="">${escapeMarkup(text)}</span></p></section></section>`,
    cell: (cell) =>
      `<td${spans(cell)}><section><span leaf="">${escapeMarkup(cell.text) || '<br>'}</span></section></td>`,
    table: (rows) => `<section><table><tbody>${rows}</tbody></table></section>`,
  });
  return Buffer.from(`<!DOCTYPE html><html><head><meta property="og:title" content="${title}"><meta name="publish_date" content="${published}">
<meta charset="utf-8"><title></title></head><body><div id="js_article">
<div id="js_content" style="visibility: hidden; opacity: 0;">${article}<section><mp-common-profile></mp-common-profile></section></div>
<div style="display:none">领导之窗热点新闻</div><script>var x = 1;</script></div></body></html>`);
}

function portalPage({ title, published, blocks }: PageContents): Uint8Array {
  const article = paint(withoutTitle(blocks), {
    line: ({ text }) => `<p>${escapeMarkup(text)}</p>`,
    cell: (cell) => `<td${spans(cell)}>\n<p>${escapeMarkup(cell.text)}</p>\n</td>`,
    table: (rows) => `<table><thead></thead>${rows}</table>`,
  });
  return Buffer.from(`\ufeff<html><head><title>${title}_政府信息公开_某某市人民政府</title><meta name="firstpublishedtime" content="${published}-09:30:00"></head><body>
<div class="w1100"><a href="/">网站首页</a></div>
<table class="bd1"><tbody><tr><td><b>索 引 号：</b></td><td>000014349/2022-00001</td><td><b>主题分类：</b></td><td>综合政务</td></tr>
<tr><td><b>发文机关：</b></td><td>某某办公室</td><td><b>成文日期：</b></td><td>${published}</td></tr><tr><td><b>标　　题：</b></td><td colspan="3">${title}</td></tr></tbody></table>
<div class="pages-title">${title}</div><div class="pages_content" id="UCAP-CONTENT"><!--UCAPCONTENT--><ucapcontent>${article}</ucapcontent><!--/UCAPCONTENT--></div>
<p>责任编辑：某某</p><div class="editor"><a href="#">打印本页</a></div>
<div class="related"><h3>相关阅读</h3><ul><li><a href="/1">热点新闻</a></li></ul></div>
<div class="footer">版权所有：中国政府网 All Rights Reserved.</div></body></html>`);
}

function wordPage({ blocks }: PageContents): Uint8Array {
  const article = paint(blocks, {
    line: ({ text }) =>
      `<p class=MsoNormal style='text-indent:32.0pt'><![if !supportEmptyParas]><![endif]><span lang=EN-US style='font-size:\n16.0pt'>${breakLines(text, '\r\n')}<o:p></o:p></span></p>`,
    cell: (cell) =>
      `<td width=66${spans(cell)} valign=top style='border:solid windowtext 1.0pt;\r\nmso-border-alt:solid'><p class=MsoNormal>${escapeMarkup(cell.text) || '<span lang=EN-US><o:p>&nbsp;</o:p></span>'}</p></td>`,
    table: (rows) =>
      `<div align=center><table class=MsoNormalTable border=1>${rows}<![if !supportMisalignedColumns]><tr height=0><td width=1 style='border:none'></td></tr><![endif]></table></div>`,
  });
  return iconv.encode(
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=gb2312">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {mso-style-parent:"";} --></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt'><xml><w:data>热点新闻</w:data></xml><div class=Section1 style='layout-grid:15.6pt'>
${article}
<!--[if gte vml 1]><v:shape>打印本页</v:shape><![endif]--></div></body></html>`,
    'gb18030',
  );
}
