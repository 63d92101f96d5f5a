// Run with: npx vitest bench --run bench/reuse.bench.ts   (sizes: REUSE_BENCH="20000 100000")
// The work that cannot be avoided is masking the text and taking its shingles once; the join is told against it.
import { cpus } from 'node:os';
import { bench, describe } from 'vitest';
import { findReuse, joinSimilar, shingleTexts } from '../src/reuse/index.ts';
import { compileMask } from '../src/text/masks.ts';
import { generateSentences } from './generate-sentences.ts';

const SIZES = (process.env.REUSE_BENCH ?? '20000 100000').split(' ').map(Number);
const SEED = 2024;
const AGENCIES = 2000;
// the runner calls a function several times to warm up; one call is the measurement
const measured = new Set<number>();
const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

function measure<Result>(work: () => Result): { result: Result; elapsedMs: number } {
  const started = performance.now();
  const result = work();
  return { result, elapsedMs: Math.round(performance.now() - started) };
}

describe('reuse', () => {
  for (const size of SIZES) {
    bench(
      `${size} sentences`,
      () => {
        if (measured.has(size)) return;
        measured.add(size);
        const sentences = generateSentences(size, SEED);
        const masking = measure(() => {
          const mask = compileMask([]);
          return sentences.map((sentence) => mask(sentence).text);
        });
        const forms = [...new Set(masking.result)];
        const shingling = measure(() => shingleTexts(forms, 3));
        const joining = measure(() => joinSimilar(shingling.result, { threshold: 0.8, onPair: () => {} }));
        const corpus = sentences.map((text, number) => {
          const agency = `agency ${number % AGENCIES}`;
          return { id: `${number}`, reportId: agency, agency, year: 2021, position: number, text, names: [] };
        });
        const whole = measure(() => findReuse(corpus));
        const unavoidable = masking.elapsedMs + shingling.elapsedMs;
        console.table({
          'sentences n': size,
          'masked forms': forms.length,
          'pairs P at 0.8': joining.result.pairs,
          'candidates verified': joining.result.candidates,
          'masking ms': masking.elapsedMs,
          'shingling ms': shingling.elapsedMs,
          'join ms': joining.elapsedMs,
          'join / (masking + shingling)': Math.round((joining.elapsedMs / unavoidable) * 100) / 100,
          'findReuse ms': whole.elapsedMs,
          families: whole.result.families.length,
          'resident MB': Math.round(process.memoryUsage().rss / 2 ** 20),
          machine: `${cpus()[0]?.model ?? 'unknown'}, node ${process.version}`,
        });
      },
      ONCE,
    );
  }
});
