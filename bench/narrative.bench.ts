// Run with: npm run build, then npx vitest bench --run bench/narrative.bench.ts   (NARRATIVE_BENCH_OUT=file keeps the figures as JSON)
// The annotation of a narrative is told against the work that it cannot avoid, jieba's tagging of the same text, and two workers against one.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';
import { describeNarrative } from '../src/narrative/describe-narrative.ts';
import { splitItemClauses } from '../src/narrative/item-clauses.ts';
import { loadOwnPatterns } from '../src/narrative/patterns/load-patterns.ts';
import { tagTokens } from '../src/narrative/patterns/tag-tokens.ts';
import { segmentText } from '../src/narrative/segment.ts';
import { readBytes } from '../src/read/index.ts';
import { describeReport, type Report } from '../src/report/index.ts';
import { sliceSpan } from '../src/text/span.ts';

const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
const ROUNDS = 7;
/** Copies of each text in the timed folder. */
const COPIES = 30;
/** One worker and two by turns: what else the machine does falls on both. */
const WORKER_ROUNDS = 6;

const folder = fileURLToPath(new URL('../corpus/narratives/texts/', import.meta.url));
const files = readdirSync(folder).sort();
const reports: Report[] = [];
for (const file of files)
  reports.push(describeReport(await readBytes(readFileSync(`${folder}${file}`), file)));
const texts = reports.map((report) =>
  report.sections
    .filter(({ narrative }) => narrative)
    .map(({ span }) => sliceSpan(report.text, span))
    .join('\n'),
);
const characters = texts.reduce((sum, text) => sum + text.length, 0);

type Nodejieba = typeof import('nodejieba');
// a word loads the dictionaries, the project's among them
segmentText('公开');
const jieba = createRequire(import.meta.url)('nodejieba') as Nodejieba;

function fastest(work: () => void): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Share of sentences that hold a word or tag without which the token patterns are not tried. */
function triggeredShare(): number {
  const triggers = new Set(loadOwnPatterns('staffing').triggers);
  const sentences = reports.flatMap((report) =>
    splitItemClauses(report.text, describeNarrative(report).items).map(({ span }) =>
      sliceSpan(report.text, span),
    ),
  );
  const met = sentences.filter((sentence) =>
    tagTokens(segmentText(sentence)).some(
      ({ word, tags }) => triggers.has(word) || [...tags].some((tag) => triggers.has(tag)),
    ),
  );
  return met.length / sentences.length;
}

/** Milliseconds from the first result to the last: how long processes take to start is not what is measured. */
async function analyzeWith(workers: number): Promise<number> {
  const { analyzeFiles } = (await import(
    new URL('../dist/pipeline/index.js', import.meta.url).href
  )) as typeof import('../src/pipeline/index.ts');
  const { defaultModelDir } = (await import(
    new URL('../dist/issues/index.js', import.meta.url).href
  )) as typeof import('../src/issues/index.ts');
  const paths = Array.from({ length: COPIES }, () => files.map((file) => `${folder}${file}`)).flat();
  let start = 0;
  let read = 0;
  for await (const { analysis } of analyzeFiles(paths, { model: defaultModelDir, workers })) {
    if (start === 0) start = performance.now();
    if (analysis !== null) read++;
  }
  if (read !== paths.length) throw new Error(`${read} of ${paths.length} reports were analysed`);
  return performance.now() - start;
}

describe('narrative', () => {
  bench(
    'annotation against tagging, and two workers against one',
    async () => {
      const tagging = fastest(() => {
        for (const text of texts) jieba.tag(text);
      });
      const annotation = fastest(() => {
        for (const report of reports) describeNarrative(report);
      });
      let [one, two] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let round = 0; round < WORKER_ROUNDS; round++) {
        one = Math.min(one, await analyzeWith(1));
        two = Math.min(two, await analyzeWith(2));
      }
      const figures = {
        machine: cpus()[0]?.model ?? 'unknown',
        cores: cpus().length,
        node: process.version,
        narratives: reports.length,
        characters,
        taggingMs: Math.round(tagging),
        annotationMs: Math.round(annotation),
        annotationToTagging: Number((annotation / tagging).toFixed(2)),
        triggeredShare: Number(triggeredShare().toFixed(3)),
        files: files.length * COPIES,
        oneWorkerMs: Math.round(one),
        twoWorkersMs: Math.round(two),
        speedup: Number((one / two).toFixed(2)),
      };
      process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
      if (process.env.NARRATIVE_BENCH_OUT !== undefined)
        writeFileSync(process.env.NARRATIVE_BENCH_OUT, `${JSON.stringify(figures, null, 2)}\n`);
    },
    ONCE,
  );
});
