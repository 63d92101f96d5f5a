import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectFiles, DEFAULT_MEMORY_MEGABYTES } from '../../src/pipeline/index.ts';
import { readBytes, readDocument } from '../../src/read/index.ts';
import { describeReport } from '../../src/report/index.ts';
import { InputError } from '../../src/text/input-error.ts';
import { encodeText } from '../render/encode.ts';
import { type Random, seededRandom } from '../render/random.ts';
import { renderDoc } from '../render/render-doc.ts';
import { renderDocx } from '../render/render-docx.ts';
import { renderHtml } from '../render/render-html.ts';
import { renderPdf } from '../render/render-pdf.ts';
import { renderText } from '../render/render-text.ts';
import { loadTruths, type Truth } from '../render/truth.ts';
import { sharedFolder } from '../shared.ts';
import { mutateStreams } from './pdf-streams.ts';
import { writeArchive } from './zip-writer.ts';

// GONGKAI_FUZZ=500 npx vitest run test/read/fuzz.test.ts tries 500 mutations of each file instead of a few
const MORE = Number(process.env.GONGKAI_FUZZ ?? '0');
const SEED = 20_240_131;
const SLOWEST_MS = 20_000;

const message = (page: Uint8Array) =>
  Buffer.concat([
    Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n'),
    Buffer.from('Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n'),
    Buffer.from(Buffer.from(page).toString('base64')),
    Buffer.from('\r\n--x--\r\n'),
  ]);

const FORMATS: readonly [
  name: string,
  file: string,
  rounds: number,
  (truth: Truth) => Uint8Array | Promise<Uint8Array>,
][] = [
  ['a text in UTF-8', 'a.txt', 40, (truth) => encodeText(renderText(truth), 'utf8')],
  ['a text in GB18030', 'a.txt', 40, (truth) => encodeText(renderText(truth), 'gb18030')],
  ['a text in UTF-16', 'a.txt', 40, (truth) => encodeText(renderText(truth), 'utf16le')],
  ['a web page', 'a.html', 40, (truth) => renderHtml(truth, { style: 2 })],
  ['a saved web page', 'a.mht', 40, (truth) => message(renderHtml(truth, { style: 1 }))],
  ['a Word file', 'a.docx', 60, (truth) => renderDocx(truth)],
  ['an old Word file', 'a.doc', 250, (truth) => renderDoc(truth)],
  ['a PDF', 'a.pdf', 8, (truth) => renderPdf(truth, { damage: [] })],
];

const truths = loadTruths();
const chosen = MORE > 0 ? truths : [truths[3], truths[13]].filter((truth) => truth !== undefined);

describe('a file with flipped, cut, repeated or overwritten bytes', () => {
  it.each(FORMATS)(
    'is a report or an InputError, in time: %s',
    async (_, file, rounds, render) => {
      const random = seededRandom(SEED);
      let read = 0;
      for (const truth of chosen) {
        const whole = Buffer.from(await render(truth));
        for (let round = 0; round < (MORE || rounds); round++) {
          const start = performance.now();
          read += await tryBytes(mutate(whole, random), file);
          expect(performance.now() - start).toBeLessThan(SLOWEST_MS);
        }
      }
      // most changes leave something to read
      expect(read).toBeGreaterThan(0);
    },
    600_000,
  );
});

describe('a PDF with such bytes inside its packed streams: text, fonts, character maps', () => {
  it.each(['streams and places agree', 'places are left as they were'])(
    'is a report or an InputError, in time: %s',
    async (kind) => {
      const random = seededRandom(SEED);
      let read = 0;
      for (const truth of chosen) {
        const whole = Buffer.from(await renderPdf(truth, { damage: [] }));
        for (let round = 0; round < (MORE || 12); round++) {
          const start = performance.now();
          const spoilt = mutateStreams(whole, (bytes) => mutate(bytes, random), random);
          read += await tryBytes(kind.startsWith('streams') ? spoilt : mutate(spoilt, random), 'a.pdf');
          expect(performance.now() - start).toBeLessThan(SLOWEST_MS);
        }
      }
      expect(read).toBeGreaterThan(0);
    },
    600_000,
  );
});

describe.skipIf(sharedFolder === null)('a real report with such bytes', () => {
  it('is a report or an InputError, in time', async () => {
    const random = seededRandom(SEED);
    const reports = join(sharedFolder ?? '', 'reports');
    let read = 0;
    for (const file of (await readdir(reports)).sort()) {
      const whole = await readFile(join(reports, file));
      for (let round = 0; round < (MORE || 5); round++) {
        const start = performance.now();
        read += await tryBytes(mutate(whole, random), file);
        if (file.endsWith('.pdf'))
          read += await tryBytes(
            mutateStreams(whole, (bytes) => mutate(bytes, random), random),
            file,
          );
        expect(performance.now() - start).toBeLessThan(SLOWEST_MS);
      }
    }
    expect(read).toBeGreaterThan(0);
  }, 600_000);
});

describe('an archive with such bytes', () => {
  it('is a list of files or an InputError, and so is each of its files', async () => {
    const random = seededRandom(SEED);
    const folder = await mkdtemp(join(tmpdir(), 'gongkai-'));
    const whole = Buffer.from(
      writeArchive(
        ['a.txt', '年报/b.txt', 'c.doc'].map((name) => ({ name, content: '公开有序。'.repeat(200) })),
      ),
    );
    let read = 0;
    for (let round = 0; round < (MORE || 150); round++) {
      const path = join(folder, `${round}.zip`);
      await writeFile(path, mutate(whole, random));
      const { files } = await collectFiles([path]);
      for (const file of files) read += await tryPath(file);
    }
    await rm(folder, { recursive: true });
    expect(read).toBeGreaterThan(0);
  }, 600_000);
});

it('takes no more memory for all of them than one file may', () => {
  expect(process.resourceUsage().maxRSS / 1024).toBeLessThan(DEFAULT_MEMORY_MEGABYTES);
});

async function tryPath(path: string): Promise<0 | 1> {
  try {
    await readDocument(path);
    return 1;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return 0;
  }
}

/** 1 where the bytes were read, 0 where they were refused; anything else is thrown. */
async function tryBytes(bytes: Uint8Array, file: string): Promise<0 | 1> {
  try {
    describeReport(await readBytes(bytes, file));
    return 1;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return 0;
  }
}

/** One to four changes: bits flipped, a stretch cut out, the end cut off, a stretch repeated, numbers overwritten with extremes. */
function mutate(whole: Buffer, random: Random): Buffer {
  let bytes = Buffer.from(whole);
  const below = (limit: number) => Math.floor(random() * limit);
  for (let change = below(4); change >= 0 && bytes.length > 8; change--) {
    const at = below(bytes.length - 4);
    const length = 1 + below(Math.min(2000, bytes.length - at));
    const kind = below(6);
    if (kind === 0) for (let i = 0; i < 8; i++) bytes.writeUInt8(below(256), below(bytes.length));
    else if (kind === 1) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    else if (kind === 2 && random() < 0.3) bytes = bytes.subarray(0, at);
    else if (kind === 3) bytes = Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
    else if (kind === 4) bytes.writeUInt32LE([0, 0xffff_ffff, 0x7fff_ffff, 0x100][below(4)] ?? 0, at);
    // tables of places stand in multiples of four, where a number is another place
    else bytes.writeUInt32LE(below(300), at & ~3);
  }
  return bytes;
}
