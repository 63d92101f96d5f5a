import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/read/index.ts';
import { InputError } from '../../src/text/input-error.ts';
import { writeDoc } from './doc-writer.ts';
import { paragraph, writeDocx } from './docx-writer.ts';
import { writePdf } from './pdf-writer.ts';

const WORDS = '本年度公开信息有序。';
const PAGE = `<!-- 版本 --><!DOCTYPE html>\n<html><body><p>${WORDS}</p></body></html>`;
const MESSAGE = `From: <saved>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${PAGE}`;
const FILES = {
  text: Buffer.from(WORDS),
  doc: writeDoc([{ text: WORDS }]),
  docx: writeDocx(paragraph(WORDS)),
  html: Buffer.from(PAGE),
  mhtml: Buffer.from(MESSAGE),
  pdf: writePdf([
    { content: `BT /F1 12 Tf 50 700 Td <${Buffer.from(WORDS, 'utf16le').swap16().toString('hex')}> Tj ET` },
  ]),
};

describe('a file under the ending of another format', () => {
  it.each([
    ['.doc', 'html', 'a web page', 'an old Word file (.doc) by its ending .doc'],
    ['.doc', 'mhtml', 'a saved web page', 'an old Word file (.doc) by its ending .doc'],
    ['.doc', 'docx', 'a Word file (.docx)', 'an old Word file (.doc) by its ending .doc'],
    ['.doc', 'pdf', 'a PDF file', 'an old Word file (.doc) by its ending .doc'],
    ['.docx', 'doc', 'an old Word file (.doc)', 'a Word file (.docx) by its ending .docx'],
    ['.txt', 'html', 'a web page', 'a text by its ending .txt'],
    ['.html', 'pdf', 'a PDF file', 'a web page by its ending .html'],
    ['.pdf', 'docx', 'a Word file (.docx)', 'a PDF file by its ending .pdf'],
    ['.htm', 'mhtml', 'a saved web page', 'a web page by its ending .htm'],
    ['.mht', 'html', 'a web page', 'a saved web page by its ending .mht'],
  ] as const)(
    '%s that is %s is read as what it is, with a diagnostic',
    async (ending, format, is, claims) => {
      const document = await readBytes(FILES[format], `report${ending}`);
      expect(document.source.format).toBe(format);
      expect(document.text.trim()).toBe(WORDS);
      expect(document.diagnostics[0]).toEqual({
        code: 'read.other_format',
        detail: `the file is ${is}, though ${claims}; it was read as what it is`,
        span: null,
      });
    },
  );

  it.each([
    ['.txt', 'text'],
    ['.doc', 'doc'],
    ['.docx', 'docx'],
    ['.html', 'html'],
    ['.mht', 'mhtml'],
    ['.pdf', 'pdf'],
  ] as const)('has no such diagnostic where both agree: %s', async (ending, format) => {
    const { diagnostics } = await readBytes(FILES[format], `report${ending}`);
    expect(diagnostics.map(({ code }) => code)).not.toContain('read.other_format');
  });

  it('is read as a page in UTF-16 as well', async () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PAGE, 'utf16le')]);
    expect((await readBytes(wide, 'a.doc')).source).toMatchObject({ format: 'html', encoding: 'utf-16le' });
  });

  it('stays a text where a tag only occurs in it', async () => {
    expect((await readBytes(Buffer.from(`${WORDS}<html>`), 'a.txt')).source.format).toBe('text');
  });
});

describe('a format that is not read', () => {
  it.each([
    [
      'a.doc',
      '{\\rtf1\\ansi',
      'cannot read "a.doc": it is an RTF file with the ending of an old Word file (.doc); open it in Word or WPS and save it as .docx',
    ],
    [
      'a.doc',
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
      'cannot read "a.doc": it is a Word file of 2003 in XML with the ending of an old Word file (.doc); open it in Word or WPS and save it as .docx',
    ],
    [
      'a.pdf',
      'Rar!\u001a',
      'cannot read "a.pdf": it is an archive (RAR) with the ending of a PDF file; unpack it and name the folder, or pack it as .zip',
    ],
  ])('is refused with the way out: %s, %j', async (path, content, message) => {
    await expect(readBytes(Buffer.from(content, 'latin1'), path)).rejects.toThrow(new InputError(message));
  });

  it.each([
    ['.wps', 'open it in WPS and save it as .docx or .pdf'],
    ['.ofd', 'open it in an OFD reader and save it as .pdf'],
    ['.rtf', 'open it in Word or WPS and save it as .docx'],
    ['.rar', 'unpack it and name the folder, or pack it as .zip'],
    ['.xlsx', 'save it as one of these'],
    ['.jpg', 'save it as one of these'],
  ])('is refused by its ending %s', async (ending, wayOut) => {
    await expect(readBytes(FILES.text, `a${ending}`)).rejects.toThrow(
      new RegExp(`^unknown format: "${ending}" of "a${ending}"; gongkai reads .*: ${wayOut}$`),
    );
  });
});
