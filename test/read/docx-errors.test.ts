import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { APPEARANCE } from '../../src/read/docx/appearance.ts';
import { DOCX_LIMITS } from '../../src/read/docx/limits.ts';
import { InputError } from '../../src/text/input-error.ts';
import { seededRandom } from '../render/random.ts';
import { sharedFolder } from '../shared.ts';
import {
  cell,
  definition,
  docxParts,
  list,
  numbered,
  paragraph,
  row,
  run,
  table,
  writeDocx,
  writeZip,
} from './docx-writer.ts';
import { readBody, readBytes } from './read-drawn-docx.ts';

const body =
  paragraph('某县水务局2023年政府信息公开工作年度报告') +
  numbered('总体情况', 1) +
  table([row([cell('规章'), cell('3')]), row([cell('行政规范性文件'), cell('5')])]);
const drawn = {
  numbering: definition(0, [{ format: 'chineseCounting', text: '%1、' }]) + list(1, 0),
  title: '报告',
};
const parts = docxParts(body, drawn);
const whole = writeDocx(body, drawn);
const damaged = new InputError(
  'cannot read "report.docx": the file is damaged or cut off; download it again',
);

const ole = (name: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(512),
    Buffer.from(name, 'utf16le'),
  ]);

describe('Word files that cannot be read', () => {
  it.each([
    ['no bytes', new Uint8Array()],
    ['zeros', new Uint8Array(4096)],
    ['a web page', Buffer.from('<html><body>404</body></html>')],
    ['a PDF', Buffer.from('%PDF-1.4')],
  ])('says that %s are no Word file', async (_, bytes) => {
    await expect(readBytes(bytes)).rejects.toThrow(
      new InputError(
        '"report.docx" is not a Word file (.docx is a zip, this is none); give it its own ending, or download it again',
      ),
    );
  });

  it('says that an old Word file was renamed', async () => {
    await expect(readBytes(ole('WordDocument'))).rejects.toThrow(
      new InputError(
        'cannot read "report.docx": it is an old Word or WPS file (.doc, .wps) with the ending .docx; open it in Word or WPS and save it as .docx',
      ),
    );
  });

  it('asks for a copy without password', async () => {
    await expect(readBytes(ole('EncryptedPackage'))).rejects.toThrow(
      new InputError('"report.docx" is locked by a password; save a copy without password'),
    );
    const locked = Buffer.from(whole);
    // bit 0 of the flags of every file: encrypted
    for (let at = locked.indexOf('PK\u0001\u0002'); at >= 0; at = locked.indexOf('PK\u0001\u0002', at + 4))
      locked[at + 8] = 1;
    await expect(readBytes(locked)).rejects.toThrow(
      new InputError('"report.docx" is a zip locked by a password; save a copy without password'),
    );
  });

  it('says of any cut-off file that it is damaged or cut off', async () => {
    for (let length = 4; length < whole.length; length += 41)
      await expect(readBytes(whole.subarray(0, length))).rejects.toThrow(damaged);
  });

  it('says so where content does not agree with its checksum', async () => {
    const stored = Buffer.from(whole);
    const at = stored.indexOf('PK\u0001\u0002');
    stored[at + 16] = (stored[at + 16] ?? 0) ^ 1;
    // the first part is read by nobody, so spoil them all
    for (let next = at; next >= 0; next = stored.indexOf('PK\u0001\u0002', next + 4))
      stored[next + 17] = (stored[next + 17] ?? 0) ^ 1;
    await expect(readBytes(stored)).rejects.toThrow(damaged);
  });

  it.each([
    ['an Excel file', 'xl/workbook.xml'],
    ['a PowerPoint file', 'ppt/presentation.xml'],
    ['an OFD file', 'OFD.xml'],
    ['an OpenDocument file', 'content.xml'],
    ['a zip without a Word document (word/document.xml)', 'readme.txt'],
  ])('tells %s by its content', async (name, part) => {
    await expect(readBytes(writeZip({ [part]: '<x/>' }))).rejects.toThrow(
      new InputError(`cannot read "report.docx": it is ${name}; save the report as .docx or .pdf`),
    );
  });

  it.each([
    ['an element without end', '<w:document><w:body>', 'is damaged (XML is not well-formed)'],
    ['an unknown entity', '<w:document>&nbsp;</w:document>', 'is damaged (XML is not well-formed)'],
    ['nothing', '', 'is damaged (XML is not well-formed)'],
    ['words', '公开', 'is damaged (XML is not well-formed)'],
    [
      'an entity bomb',
      '<!DOCTYPE x [<!ENTITY a "公开"><!ENTITY b "&a;&a;&a;&a;">]><w:document>&b;</w:document>',
      'declares a document type, which no Word file does',
    ],
    [
      'an entity from outside',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><w:document>&a;</w:document>',
      'declares a document type, which no Word file does',
    ],
  ])('refuses XML with %s', async (_, xml, why) => {
    await expect(readBytes(writeZip({ ...parts, 'word/document.xml': xml }))).rejects.toThrow(
      new InputError(
        `cannot read "report.docx": its part word/document.xml ${why}; open it in Word or WPS and save it again, or download it again`,
      ),
    );
  });

  it('names the part that is damaged', async () => {
    await expect(readBytes(writeZip({ ...parts, 'word/numbering.xml': '<w:numbering>' }))).rejects.toThrow(
      'its part word/numbering.xml is damaged',
    );
  });

  it('tells pictures of pages from an empty file', async () => {
    await expect(readBody(paragraph('<w:r><w:drawing><pic:pic/></w:drawing></w:r>'))).rejects.toThrow(
      new InputError(
        '"report.docx" has no text, only pictures (scanned pages?); run OCR on it or find the text version',
      ),
    );
    await expect(readBody(paragraph(''))).rejects.toThrow(
      new InputError('cannot read "report.docx": it holds no text'),
    );
  });
});

describe('limits', () => {
  it('hold for the number of files', async () => {
    const many = Object.fromEntries(Array.from({ length: DOCX_LIMITS.entries }, (_, i) => [`x${i}`, '']));
    await expect(readBytes(writeZip({ ...parts, ...many }))).rejects.toThrow(
      /it holds 100\d\d files, more than the limit of 10000; save the report alone, without attachments$/,
    );
  });

  it('hold for the unpacked size of all files, before any is unpacked', async () => {
    const bomb = Buffer.from(whole);
    const at = bomb.indexOf('PK\u0001\u0002');
    bomb.writeUInt32LE(0xfffffff0, at + 24);
    await expect(readBytes(bomb)).rejects.toThrow('bytes unpacked, more than the limit of 1000000000');
  });

  it('hold for the unpacked size of a part', async () => {
    const bomb = { ...parts, 'word/document.xml': new Uint8Array(DOCX_LIMITS.partBytes + 1) };
    await expect(readBytes(writeZip(bomb))).rejects.toThrow(
      'it holds 32000001 bytes in word/document.xml, more than the limit of 32000000 a part',
    );
  });

  it('stop a part that is larger than it says', async () => {
    const long = Buffer.from(writeDocx(paragraph('公'.repeat(100_000))));
    const at = long.lastIndexOf('word/document.xml') - 46;
    expect(long.readUInt32LE(at)).toBe(0x02014b50);
    long.writeUInt32LE(1000, at + 24);
    await expect(readBytes(long)).rejects.toThrow(damaged);
  });

  it('hold for elements and for their depth', async () => {
    await expect(readBody('<w:p/>'.repeat(DOCX_LIMITS.elements))).rejects.toThrow(
      'has more than 1000000 elements, the limit',
    );
    const deep = `${'<w:sdt>'.repeat(DOCX_LIMITS.depth)}${paragraph('甲')}${'</w:sdt>'.repeat(DOCX_LIMITS.depth)}`;
    await expect(readBody(deep)).rejects.toThrow('has elements nested more than 400 deep, the limit');
  });

  it('let tables within tables through as deep as anybody draws them', async () => {
    let inner = paragraph('甲');
    for (let depth = 0; depth < 60; depth++) inner = table([row([cell(inner)])]);
    expect((await readBody(inner)).text).toBe('甲\n');
  });
});

/** A document, or an error that tells the user what to do; anything else is thrown on. */
async function outcome(bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    const document = await readBytes(bytes);
    expect(document.paragraphs.every(({ start, end }) => start <= end && end <= document.text.length)).toBe(
      true,
    );
    return 'read';
  } catch (error) {
    if (error instanceof InputError) return 'refused';
    throw error;
  }
}

function flipBytes(bytes: Uint8Array, seed: number): Uint8Array {
  const random = seededRandom(seed);
  const flipped = Uint8Array.from(bytes);
  const count = 1 + Math.floor(random() * 8);
  for (let i = 0; i < count; i++) flipped[Math.floor(random() * flipped.length)] = Math.floor(random() * 256);
  return flipped;
}

describe('a mutated file', () => {
  it('is read or refused, whatever bytes of the zip are changed', async () => {
    const outcomes = { read: 0, refused: 0 };
    for (let seed = 1; seed <= 100; seed++) outcomes[await outcome(flipBytes(whole, seed))]++;
    expect(outcomes.read).toBeGreaterThan(0);
    expect(outcomes.refused).toBeGreaterThan(0);
  });

  it('is read or refused, whatever bytes of its XML are changed', async () => {
    const outcomes = { read: 0, refused: 0 };
    for (let seed = 1; seed <= 200; seed++) {
      const name = ['word/document.xml', 'word/numbering.xml'][seed % 2] ?? '';
      const xml = flipBytes(Buffer.from(parts[name] ?? ''), seed);
      outcomes[await outcome(writeZip({ ...parts, [name]: xml }))]++;
    }
    expect(outcomes.read).toBeGreaterThan(0);
    expect(outcomes.refused).toBeGreaterThan(0);
  });

  it('never gives another text without a word, since checksums are held against the content', async () => {
    const expected = (await readBytes(whole)).text;
    for (let seed = 101; seed <= 300; seed++) {
      const read = await readBytes(flipBytes(whole, seed)).catch(() => null);
      if (read !== null && read.text !== expected)
        expect(read.diagnostics.map(({ code }) => code)).toEqual(['docx.list_missing']);
    }
  });

  it.skipIf(sharedFolder === null)('may be the prescribed form', async () => {
    const form = readFileSync(join(sharedFolder ?? '', 'forms', 'form-2021.docx'));
    for (let seed = 1; seed <= 100; seed++)
      expect(['read', 'refused']).toContain(await outcome(flipBytes(form, seed)));
  });
});

it('says of characters that cannot be decoded that they are lost', async () => {
  const xml = Buffer.from(parts['word/document.xml'] ?? '');
  const at = xml.indexOf('总体');
  xml[at] = 0xff;
  const document = await readBytes(writeZip({ ...parts, 'word/document.xml': xml }));
  expect(document.diagnostics.map(({ code }) => code)).toEqual(['read.undecoded']);
});

it('keeps no element that only tells how things look, from a table in order', () => {
  expect([...APPEARANCE]).toEqual([...APPEARANCE].sort());
});

it('reads parts in UTF-16', async () => {
  const xml = (parts['word/document.xml'] ?? '').replace('UTF-8', 'UTF-16');
  for (const bytes of [
    Buffer.from(`\ufeff${xml}`, 'utf16le'),
    Buffer.from(`\ufeff${xml}`, 'utf16le').swap16(),
  ]) {
    const document = await readBytes(writeZip({ ...parts, 'word/document.xml': bytes }));
    expect(document.text).toContain('一、总体情况');
  }
});

it('finds the parts where the file says they are', async () => {
  const moved = {
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/text/main.xml"/></Relationships>',
    'text/_rels/main.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="../Lists.xml"/></Relationships>',
    'text/main.xml': parts['word/document.xml'] ?? '',
    'lists.xml': parts['word/numbering.xml'] ?? '',
  };
  expect((await readBytes(writeZip(moved))).text).toContain('一、总体情况');
});

it('reads a million blanks, open bookmarks and open fields within seconds', async () => {
  const started = performance.now();
  const hostile = [
    paragraph(' '.repeat(1_000_000)),
    paragraph(`${run('[bookmark: '.repeat(50_000))}${'<w:r><w:br/></w:r>'.repeat(20_000)}`),
    paragraph(`${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(20_000)}`),
  ];
  for (const content of hostile) await readBody(content + paragraph('甲'));
  expect(performance.now() - started).toBeLessThan(20_000);
});
