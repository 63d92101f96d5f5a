// One measurement in a process of its own, so that its memory is its own: node bench/measure-reuse.mjs MODE FILE THREADS
// FILE has a sentence a line; of the mode command it is a database. Prints one line of JSON. Needs the built program: threads cannot load the sources.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
  createFormIndex,
  DEFAULT_REUSE_OPTIONS,
  findReuse,
  joinSimilar,
  shingleTexts,
} from '../dist/reuse/index.js';
import { closeStore, openStore, readReuseIndex, writeReuseIndex } from '../dist/store/index.js';
import { compileMask } from '../dist/text/masks.js';

const [mode, file, threadsText] = process.argv.slice(2);
const threads = Number(threadsText ?? 1);
// a database is no file of sentences
const sentences = mode === 'command' ? [] : readFileSync(file, 'utf8').split('\n').slice(0, -1);
const { threshold, shingleLength } = DEFAULT_REUSE_OPTIONS;
const AGENCIES = 2000;
const DATABASE = `${file}.duckdb`;
const isNew = (_, number) => number % 100 === 7;

function time(work) {
  const started = performance.now();
  const result = work();
  return { result, ms: Math.round(performance.now() - started) };
}

async function timeAsync(work) {
  const started = performance.now();
  const result = await work();
  return { result, ms: Math.round(performance.now() - started) };
}

function maskAll() {
  const mask = compileMask([]);
  return [...new Set(sentences.map((sentence) => mask(sentence).text))];
}

/** Pairs of sentences at the threshold, those of one masked form among them: what the pairs of forms stand for. */
function countSentencePairs(forms) {
  const mask = compileMask([]);
  const numbers = new Map(forms.map((form, number) => [form, number]));
  const sizes = new Float64Array(forms.length);
  for (const sentence of sentences) sizes[numbers.get(mask(sentence).text)]++;
  let pairs = 0;
  for (const size of sizes) pairs += (size * (size - 1)) / 2;
  const onPair = (a, b) => {
    pairs += sizes[a] * sizes[b];
  };
  joinSimilar(shingleTexts(forms, shingleLength), { threshold, threads, onPair });
  return pairs;
}

const modes = {
  // the work that a study does anyway: cutting the same text into words
  async cut() {
    const { default: jieba } = await import('nodejieba');
    jieba.cut('公开');
    let words = 0;
    const { ms } = time(() => {
      for (const sentence of sentences) words += jieba.cut(sentence).length;
    });
    return { ms, words };
  },
  join() {
    const masking = time(maskAll);
    const shingling = time(() => shingleTexts(masking.result, shingleLength));
    const joining = time(() => joinSimilar(shingling.result, { threshold, threads, onPair: () => {} }));
    const ms = masking.ms + shingling.ms + joining.ms;
    return {
      ms,
      maskMs: masking.ms,
      shingleMs: shingling.ms,
      joinMs: joining.ms,
      forms: masking.result.length,
      ...joining.result,
      maxMB: residentMB(),
      sentencePairs: countSentencePairs(masking.result),
    };
  },
  index() {
    const masking = time(maskAll);
    const index = createFormIndex({ ...DEFAULT_REUSE_OPTIONS, threads });
    const adding = time(() => index.add(masking.result));
    return { ms: masking.ms + adding.ms, maskMs: masking.ms, indexMs: adding.ms };
  },
  // what a full run does about the index: all sentences masked, indexed and stored
  build: () => storeIndex(sentences),
  // every hundredth sentence is new; the rest is stored before
  store: () => storeIndex(sentences.filter((...at) => !isNew(...at))),
  // the way of a later run: the stored index is read, added to and stored again
  async add() {
    const mask = compileMask([]);
    const options = { ...DEFAULT_REUSE_OPTIONS, threads };
    const reading = await timeAsync(async () => {
      const store = await openStore(DATABASE);
      return { store, saved: readReuseIndex(store, options) };
    });
    const { store, saved } = reading.result;
    const opening = time(() => createFormIndex(options, saved.index));
    const fresh = sentences.filter(isNew);
    const adding = time(() => opening.result.add(fresh.map((sentence) => mask(sentence).text)));
    const writing = await timeAsync(() => writeAndClose(store, opening.result, saved.seal));
    return {
      ms: reading.ms + opening.ms + adding.ms + writing.ms,
      readMs: reading.ms,
      openMs: opening.ms,
      addMs: adding.ms,
      writeMs: writing.ms,
      added: fresh.length,
    };
  },
  // `gongkai reuse` as a user runs it, on the database FILE: from the start of the process to its end
  async command() {
    const { runCli } = await import('../dist/cli/run-cli.js');
    const quiet = { out: () => {}, err: () => {}, width: 100, isInteractive: false };
    const words = ['reuse', '--db', file, '--workers', String(threads)];
    if ((await runCli(words, quiet)) !== 0) throw new Error('gongkai reuse failed');
    return { ms: Math.round(performance.now()) };
  },
  reuse() {
    const corpus = sentences.map((text, number) => {
      const agency = `agency ${number % AGENCIES}`;
      return { id: `${number}`, reportId: agency, agency, year: 2021, position: number, text, names: [] };
    });
    const { result, ms } = time(() => findReuse(corpus, { threads }));
    const hash = createHash('sha256');
    for (const rows of Object.values(result)) for (const row of rows) hash.update(JSON.stringify(row));
    return { ms, families: result.families.length, sha256: hash.digest('hex').slice(0, 16) };
  },
  // for other programs to be held against: shingling and joining of masked forms, and the pairs themselves
  pairs() {
    const forms = maskAll();
    writeFileSync(`${file}.forms`, forms.map((form) => `${form}\n`).join(''));
    const pairs = [];
    const { ms } = time(() =>
      joinSimilar(shingleTexts(forms, shingleLength), {
        threshold,
        onPair: (a, b) => pairs.push(`${a} ${b}`),
      }),
    );
    writeFileSync(
      `${file}.pairs`,
      pairs
        .sort()
        .map((pair) => `${pair}\n`)
        .join(''),
    );
    return { ms, pairs: pairs.length, sentencePairs: countSentencePairs(forms) };
  },
};

function residentMB() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

// closing is part of writing: only then all stands in the file
async function writeAndClose(store, index, known) {
  writeReuseIndex(store, index.save(), known);
  await closeStore(store);
}

async function storeIndex(texts) {
  rmSync(DATABASE, { force: true });
  const mask = compileMask([]);
  const masking = time(() => [...new Set(texts.map((text) => mask(text).text))]);
  const index = createFormIndex({ ...DEFAULT_REUSE_OPTIONS, threads });
  const indexing = time(() => index.add(masking.result));
  const writing = await timeAsync(async () => writeAndClose(await openStore(DATABASE), index));
  return { ms: masking.ms + indexing.ms + writing.ms, writeMs: writing.ms };
}

const figures = await modes[mode]();
console.log(JSON.stringify({ maxMB: residentMB(), ...figures }));
