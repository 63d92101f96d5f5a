// One measurement in a process of its own, so that its memory is its own: node bench/measure-reuse.mjs MODE FILE THREADS
// FILE has a sentence a line. Prints one line of JSON. Needs the built program: threads cannot load the sources.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import {
  createFormIndex,
  DEFAULT_REUSE_OPTIONS,
  findReuse,
  joinSimilar,
  shingleTexts,
} from '../dist/reuse/index.js';
import { compileMask } from '../dist/text/masks.js';

const [mode, file, threadsText] = process.argv.slice(2);
const threads = Number(threadsText ?? 1);
const sentences = readFileSync(file, 'utf8').split('\n').slice(0, -1);
const { threshold, shingleLength } = DEFAULT_REUSE_OPTIONS;
const AGENCIES = 2000;

function time(work) {
  const started = performance.now();
  const result = work();
  return { result, ms: Math.round(performance.now() - started) };
}

function maskAll() {
  const mask = compileMask([]);
  return [...new Set(sentences.map((sentence) => mask(sentence).text))];
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
    };
  },
  index() {
    const masking = time(maskAll);
    const index = createFormIndex({ ...DEFAULT_REUSE_OPTIONS, threads });
    const adding = time(() => index.add(masking.result));
    return { ms: masking.ms + adding.ms, maskMs: masking.ms, indexMs: adding.ms };
  },
  // every hundredth sentence is new; the rest is masked, indexed and stored before
  add() {
    const isNew = (_, number) => number % 100 === 7;
    const mask = compileMask([]);
    const stored = [
      ...new Set(sentences.filter((...at) => !isNew(...at)).map((sentence) => mask(sentence).text)),
    ];
    const index = createFormIndex({ ...DEFAULT_REUSE_OPTIONS, threads });
    index.add(stored);
    const fresh = sentences.filter(isNew);
    return {
      ms: time(() => index.add(fresh.map((sentence) => mask(sentence).text))).ms,
      added: fresh.length,
    };
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
    return { ms, pairs: pairs.length };
  },
};

const figures = await modes[mode]();
console.log(JSON.stringify({ ...figures, maxMB: Math.round(process.resourceUsage().maxRSS / 1024) }));
