// Run with: npx vitest bench --run bench/read.bench.ts   (READ_BENCH_OUT=file keeps the figures as JSON)
// Each reader is told against the work that it cannot avoid: the underlying parser alone on the same files.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { bench, describe } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { readBytes } from '../src/read/index.ts';
import { loadPdfjs } from '../src/read/pdf/load-pdfjs.ts';
import { openPdf } from '../src/read/pdf/open-pdf.ts';
import { encodeText } from '../test/render/encode.ts';
import { renderDoc } from '../test/render/render-doc.ts';
import { renderDocx } from '../test/render/render-docx.ts';
import { renderHtml } from '../test/render/render-html.ts';
import { renderText } from '../test/render/render-text.ts';
import { loadTruths } from '../test/render/truth.ts';
import { readSample } from '../test/render/write-samples.ts';

const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
const ROUNDS = 7;

type Work = (bytes: Uint8Array) => unknown;

interface Lot {
  readonly format: string;
  readonly ending: string;
  readonly files: readonly Uint8Array[];
  /** The underlying parser; null where there is none. */
  readonly parser: { readonly name: string; readonly work: Work } | null;
}

const truths = loadTruths();
// a megabyte in one file, as a folder's worth of reports
const longText = truths
  .map((truth) => renderText(truth, { damage: [] }))
  .join('')
  .repeat(20);

const LOTS: readonly Lot[] = [
  { format: 'txt, UTF-8', ending: '.txt', files: [encodeText(longText, 'utf8')], parser: null },
  {
    format: 'txt, UTF-8, by report',
    ending: '.txt',
    files: truths.map((truth) => encodeText(renderText(truth), 'utf8')),
    parser: null,
  },
  { format: 'txt, GB18030', ending: '.txt', files: [encodeText(longText, 'gb18030')], parser: null },
  {
    format: 'docx',
    ending: '.docx',
    files: truths.map((truth) => renderDocx(truth, { damage: [] })),
    parser: { name: 'yauzl and saxes', work: parseDocx },
  },
  {
    format: 'html',
    ending: '.html',
    files: truths.flatMap((truth) =>
      [0, 1, 2, 3, 4, 5].map((style) => renderHtml(truth, { style, damage: [] })),
    ),
    parser: { name: 'parse5', work: (bytes) => parse(new TextDecoder(charsetOf(bytes)).decode(bytes)) },
  },
  {
    format: 'pdf',
    ending: '.pdf',
    files: truths.filter(({ file }) => file.endsWith('.pdf')).map(readSample),
    parser: { name: 'pdfjs: text and operators', work: parsePdf },
  },
  {
    format: 'doc',
    ending: '.doc',
    files: truths.map((truth) => renderDoc(truth, { damage: [] })),
    parser: null,
  },
];

function charsetOf(bytes: Uint8Array): string {
  return (
    /charset=["']?([\w-]+)/.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1] ?? 'utf-8'
  );
}

/** The parts that a reader of the text cannot do without, unpacked and parsed. */
async function parseDocx(bytes: Uint8Array): Promise<void> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  for await (const entry of zip.eachEntry()) {
    if (!/^(?:word\/(?:document|numbering|styles)|docProps\/core)\.xml$/.test(entry.fileName)) continue;
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    new SaxesParser({ xmlns: true }).write(Buffer.concat(chunks).toString()).close();
  }
}

async function parsePdf(bytes: Uint8Array): Promise<void> {
  await loadPdfjs();
  const document = await openPdf(bytes, 'a.pdf');
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getTextContent();
    await page.getOperatorList({ annotationMode: 0 });
    page.cleanup();
  }
  await document.loadingTask.destroy();
}

/** Milliseconds for all files, the median of some rounds after one to warm up. */
async function time(files: readonly Uint8Array[], work: Work): Promise<number> {
  const elapsed: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    for (const bytes of files) await work(bytes);
    if (round > 0) elapsed.push(performance.now() - start);
  }
  return elapsed.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const round = (value: number) => Math.round(value * 100) / 100;
let isDone = false;

describe('reading', () => {
  bench(
    'formats',
    async () => {
      // the runner calls a function several times to warm up; one call is the measurement
      if (isDone) return;
      isDone = true;
      const figures: Record<string, unknown>[] = [];
      for (const { format, ending, files, parser } of LOTS) {
        const bytes = files.reduce((sum, file) => sum + file.length, 0);
        const read = await time(files, (file) => readBytes(file, `a${ending}`));
        const alone = parser === null ? null : await time(files, parser.work);
        figures.push({
          format,
          files: files.length,
          MB: round(bytes / 1e6),
          'read ms': round(read),
          'MB/s': round(bytes / 1e3 / read),
          parser: parser?.name ?? '',
          'parser ms': alone === null ? '' : round(alone),
          ratio: alone === null ? '' : round(read / alone),
        });
      }
      console.table(figures);
      const machine = `${cpus()[0]?.model ?? 'unknown'}, node ${process.version}`;
      console.log(machine);
      const out = process.env.READ_BENCH_OUT;
      if (out !== undefined) writeFileSync(out, `${JSON.stringify({ machine, figures }, null, 2)}\n`);
    },
    ONCE,
  );
});
