import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/read/index.ts';

const PAGE =
  '<html><body><div><p>一、总体情况</p><p>本年度政府信息公开工作＝有序推进。</p></div></body></html>';
const TEXT = '一、总体情况\n本年度政府信息公开工作＝有序推进。\n';

interface Part {
  readonly type: string;
  readonly coding: 'base64' | 'quoted-printable' | '8bit';
  readonly body: Uint8Array;
}

function message(parts: readonly Part[], { end = '\r\n', close = true } = {}): Uint8Array {
  const lines = [
    'From: <Saved by a browser>',
    'Subject: =?utf-8?Q?x?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html"; boundary="----part=_1"',
    '',
  ];
  const pieces: Uint8Array[] = [Buffer.from(lines.join(end) + end)];
  for (const { type, coding, body } of parts) {
    const head = [
      '------part=_1',
      `Content-Type: ${type}`,
      `content-transfer-encoding: ${coding}`,
      'Content-Location: x',
      '',
      '',
    ];
    pieces.push(Buffer.from(head.join(end)), encode(body, coding, end), Buffer.from(end));
  }
  if (close) pieces.push(Buffer.from(`------part=_1--${end}`));
  return Buffer.concat(pieces);
}

function encode(body: Uint8Array, coding: Part['coding'], end: string): Uint8Array {
  if (coding === '8bit') return body;
  if (coding === 'base64')
    return Buffer.from(Buffer.from(body).toString('base64').replace(/.{76}/g, `$&${end}`));
  const printable = Array.from(body, (byte) =>
    byte === 61 || byte > 126
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  return Buffer.from(printable.map((piece, i) => (i % 25 === 24 ? `${piece}=${end}` : piece)).join(''));
}

const picture: Part = {
  type: 'image/png',
  coding: 'base64',
  body: Uint8Array.from({ length: 400 }, (_, i) => i % 251),
};

describe('a page saved with its pictures in one file', () => {
  it.each([
    ['quoted-printable', { type: 'text/html', coding: 'quoted-printable', body: Buffer.from(PAGE) }],
    ['base64', { type: 'text/html; charset="utf-8"', coding: 'base64', body: Buffer.from(PAGE) }],
    [
      'GBK declared as GB2312',
      {
        type: 'text/html;\r\n\tcharset="gb2312"',
        coding: 'quoted-printable',
        body: iconv.encode(PAGE, 'gbk'),
      },
    ],
    [
      'UTF-16',
      {
        type: 'text/html; charset="unicode"',
        coding: 'base64',
        body: iconv.encode(PAGE, 'utf16-le', { addBOM: true }),
      },
    ],
    ['plain bytes', { type: 'TEXT/HTML', coding: '8bit', body: Buffer.from(PAGE) }],
  ] satisfies [string, Part][])('is read: %s', async (_, part) => {
    for (const end of ['\r\n', '\n']) {
      const document = await readBytes(message([picture, part, picture], { end }), 'page.mhtml');
      expect(document.text).toBe(TEXT);
      expect(document.source.format).toBe('mhtml');
    }
  });

  it('is read though its end is missing, or though it is a plain page', async () => {
    const part: Part = { type: 'text/html', coding: 'quoted-printable', body: Buffer.from(PAGE) };
    expect((await readBytes(message([part], { close: false }), 'page.mht')).text).toBe(TEXT);
    expect((await readBytes(Buffer.from(PAGE), 'page.mht')).text).toBe(TEXT);
  });

  it('is refused where it holds no page', async () => {
    await expect(readBytes(message([picture]), 'page.mhtml')).rejects.toThrow(
      'cannot read "page.mhtml": no part of it is a web page; open it in a browser and save it as PDF',
    );
  });
});
