import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { READ_LIMITS } from '../../src/read/limits.ts';
import { readBytes } from '../../src/read/read-document.ts';
import { textDocument } from '../documents.ts';

const TEXT = '一、总体情况\n本年度公开信息１２条，内容真实。\n';

describe('readBytes on plain text', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${TEXT}`), 'utf-8'],
    ['GB18030', iconv.encode(TEXT, 'gb18030'), 'gb18030'],
    ['UTF-16 with a mark', iconv.encode(TEXT, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['UTF-16, big end first, with a mark', iconv.encode(TEXT, 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['GB2312', iconv.encode(TEXT, 'gb2312'), 'gb18030'],
    ['Big5', iconv.encode('一、總體情況\n本年度公開信息12條，內容真實。\n', 'big5'), 'big5'],
    ['UTF-16 without a mark', iconv.encode(TEXT, 'utf-16le'), 'utf-16le'],
  ])('decodes %s', async (_, bytes, encoding) => {
    const document = await readBytes(bytes, 'a.txt');
    const printed =
      encoding === 'big5'
        ? '一、總體情況\n本年度公開信息12條，內容真實。\n'
        : '一、总体情况\n本年度公开信息12条，内容真实。\n';
    expect(document.text).toBe(printed);
    expect(document.source.encoding).toBe(encoding);
  });

  it.each([
    ['an empty file', new Uint8Array(), 'a.txt', /"a\.txt": the file is empty; download it again/],
    ['a file of zeros', new Uint8Array(2000), 'a.txt', /"a\.txt": it is not text/],
    [
      'a picture named .txt',
      Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]),
      'a.txt',
      /"a\.txt": it is a picture \(JPEG\)/,
    ],
    ['blanks only', new TextEncoder().encode(' \n\t\n'), 'a.txt', /"a\.txt": it holds no text/],
    [
      'random bytes',
      Uint8Array.from({ length: 600 }, (_, i) => ((i * 7919) % 254) + 1),
      'a.txt',
      /"a\.txt": it is not text in UTF-8/,
    ],
    [
      'another format',
      new TextEncoder().encode(TEXT),
      'a.wps',
      /unknown format: "\.wps" of "a\.wps"; gongkai reads \.txt/,
    ],
  ])('refuses %s and names the way out', async (_, bytes, path, message) => {
    await expect(readBytes(bytes, path)).rejects.toThrow(message);
  });

  it.each([
    ['UTF-8', 'utf-8'],
    ['GB18030', 'gb18030'],
    ['Big5', 'big5'],
  ])('keeps %s where a few bytes are spoilt', async (_, encoding) => {
    const printed = encoding === 'big5' ? '公開內容真實，更新及時。\n' : '公开内容真实，更新及时。\n';
    const bytes = Buffer.from(iconv.encode(printed.repeat(100), encoding));
    // a byte that no encoding has at such a place, and a cut inside the last character
    bytes[600] = 0xff;
    bytes[1800] = 0xff;
    const document = await readBytes(bytes.subarray(0, -2), 'a.txt');
    expect(document.source.encoding).toBe(encoding);
    expect(document.text.split(printed).length).toBeGreaterThan(95);
    expect(document.diagnostics.map(({ code }) => code)).toEqual(['read.undecoded']);
  });

  it.each([
    ['UTF-8', 'utf-8', '公开内容真实，\0更新及时。\n'],
    ['UTF-8 of even length', 'utf-8', '公开内容真实，\0更新及时。\n\n'],
    ['GB18030', 'gb18030', '公开内容真实，\0更新及时。\n'],
    ['GB18030 of even length', 'gb18030', '公开内容真实，\0更新及时。\n\n'],
    ['Big5', 'big5', '公開內容真實，\0更新及時。\n'],
    ['UTF-16', 'utf-16le', '公开内容真实，\0更新及时。\n'],
  ])('drops a few zeros from %s, with a diagnostic', async (_, encoding, spoilt) => {
    const text = `${spoilt.replace('\0', '').repeat(10)}${spoilt}${spoilt}`;
    const { source, text: read, diagnostics } = await readBytes(iconv.encode(text, encoding), 'a.txt');
    expect(source.encoding).toBe(encoding);
    expect(read).toBe(text.replaceAll('\0', ''));
    expect(diagnostics.map(({ code, detail }) => `${code}: ${detail.slice(0, 23)}`)).toEqual([
      'read.zeros: 2 zero characters (NUL)',
    ]);
  });

  it.each([
    ['zeros beyond the first bytes', Buffer.concat([Buffer.from(TEXT.repeat(200)), new Uint8Array(2000)])],
    ['UTF-16 that is cut inside a character', iconv.encode(TEXT.repeat(20), 'utf-16le').subarray(0, -1)],
    ['a program', Uint8Array.from({ length: 9000 }, (_, i) => (i % 4 === 3 ? 0 : (i * 7919) % 251))],
  ])('refuses %s', async (_, bytes) => {
    await expect(readBytes(bytes, 'a.txt')).rejects.toThrow(/it is not text \(it has zero bytes\)/);
  });

  it('takes traditional script in GBK for GBK, and simplified text of few characters too', async () => {
    for (const text of ['總體情況：內容真實，更新及時，檢查監督。', '柳渡县水务局年报'])
      expect((await readBytes(iconv.encode(text, 'gbk'), 'a.txt')).source.encoding).toBe('gb18030');
  });

  it('refuses more than the limit', async () => {
    const limits = { ...READ_LIMITS, maximumTextBytes: 20 };
    await expect(readBytes(Buffer.from(TEXT), 'a.txt', limits)).rejects.toThrow(
      'cannot read "a.txt": it has 68 bytes, more than the limit of 20; save the report alone, without attachments, or raise the limit (--max-size)',
    );
  });

  it('says how many characters were lost', async () => {
    const damaged = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe4, 0xb8]), Buffer.from(TEXT)]);
    const document = await readBytes(damaged, 'a.txt');
    expect(document.diagnostics.map(({ code }) => code)).toEqual(['read.undecoded']);
  });
});

describe('lines of plain text', () => {
  it.each([
    [
      'a sentence broken by a page',
      '我局积极探索多种办法，不断完善各项制度，努力提高公开\n\n质量。',
      '我局积极探索多种办法，不断完善各项制度，努力提高公开质量。',
    ],
    ['a line that ends in a comma', '公开内容，\n更新及时。', '公开内容，更新及时。'],
    [
      'a page number between',
      '我局积极探索多种办法，不断完善各项制度，努力提高公开\n- 3 -\n质量。',
      '我局积极探索多种办法，不断完善各项制度，努力提高公开质量。',
    ],
    ['a page number in a text box', '工作有序。\n (\n1\n)\n（二）平台', '工作有序。\n（二）平台'],
  ])('rejoins %s', (_, printed, expected) => {
    expect(textDocument(printed).text).toBe(expected);
  });

  it.each([
    ['a heading and its body', '（一）加强组织领导，健全完善工作制度\n我局高度重视。'],
    ['items of a list', '一是加强培训，提高工作人员的业务能力和服务水平，做好工作\n二是完善制度。'],
    [
      'a line with the day of publication',
      '柳渡县人民政府门户网站 www.example.cn 2023-01-30\n根据条例，编制本报告。',
    ],
    ['cells', '5.要求行政机关确认或重新出具已获取信息的其他各类情形合计数\n0\n0'],
    [
      'a title and the first sentence',
      '青澜市柳渡县农业农村局二〇二一年政府信息公开工作年度报告\n根据条例，编制本报告。',
    ],
  ])('leaves %s apart', (_, printed) => {
    expect(textDocument(printed).text).toBe(printed);
  });

  it('leaves a row of figures apart from the words above it', () => {
    const printed =
      '结果 结果 其他 尚未 总 结果 结果 其他 尚未 总 维持 纠正 结果 审结 计\n0 1 0 0 1 0 0 / 0 0';
    expect(textDocument(printed).text).toBe(printed);
  });

  it('drops what a converter to Markdown adds', () => {
    const printed =
      '# 柳渡县水务局年报\n## **一、总体情况**\n工作有序。\n| 规章 | 件数 |\n|---|:---:|\n| 0 | 1 |\n#标签';
    expect(textDocument(printed).text).toBe(
      '柳渡县水务局年报\n一、总体情况\n工作有序。\n| 规章 | 件数 |\n| 0 | 1 |\n#标签',
    );
  });

  it('drops more of it in a file that is Markdown', async () => {
    const printed =
      '> 摘自[网站](http://x.cn/a)\n- 一是*加强*培训。\n* 二是完善制度。\n1\\. 公开\n![图](a.png)\n| 规章<br> | 1 |\n';
    const told = await readBytes(Buffer.from(printed), 'a.md');
    expect(told.text).toBe('摘自网站\n一是加强培训。\n二是完善制度。\n1. 公开\n\n| 规章 | 1 |\n');
    expect(textDocument(printed).text).toBe(printed);
  });

  it('rejoins a text that was wrapped at a fixed width, items too', () => {
    const sentence =
      '一是加强制度建设与业务培训工作的统筹力度并抓好各项任务的落实落细落地和跟踪问效形成长效机制持续发力久久为功不断提升质量和水平。';
    const text = `${sentence}\n`
      .repeat(8)
      .replace(/.{20}/gu, '$&\n')
      .replace(/\n{2,}/g, '\n');
    const wide = `${sentence}\n`.repeat(8).replace(/[^\n]{30}/gu, '$&\n');
    expect(text).not.toBe(wide);
    expect(textDocument(wide).text.replace(/\n/g, '').length).toBe(sentence.length * 8);
    expect(textDocument(wide).text.trim().split('\n')).toHaveLength(8);
  });
});
