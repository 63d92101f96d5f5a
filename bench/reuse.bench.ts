// Run with: npm run build && npx vitest bench --run bench/reuse.bench.ts
// REUSE_BENCH="125000 250000 500000 1000000" sets the sizes; REUSE_BENCH_OUT=file keeps the figures as JSON.
// The work that is not avoided anyway is cutting the same text into words once; the join is told against it. Each measurement has a
// process of its own, on two cores where the system can pin it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';
import { VERSION } from '../src/pipeline/version.ts';
import { joinSimilar, shingleTexts } from '../src/reuse/index.ts';
import { compileMask } from '../src/text/masks.ts';
import { generateSentences } from './generate-sentences.ts';
import { writeReports } from './reuse-reports.ts';

const SIZES = (process.env.REUSE_BENCH ?? '125000 250000').split(' ').map(Number);
const SEED = 2024;
const PYTHON_SIZE = 100_000;
const BRUTE_SIZE = 4000;
const { version: NODEJIEBA } = createRequire(import.meta.url)('nodejieba/package.json');
const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
const MEASURE = fileURLToPath(new URL('./measure-reuse.mjs', import.meta.url));
const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const PYTHON = fileURLToPath(new URL('./join_sets.py', import.meta.url));

type Figures = Record<string, number | string | boolean>;

const figures: Figures[] = [];
const done = new Set<string>();
const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
const hasTaskset = existsSync('/usr/bin/taskset');

function measure(mode: string, file: string, threads: number): Figures {
  const words = [process.execPath, MEASURE, mode, file, String(threads)];
  const [program = '', ...rest] = hasTaskset
    ? ['/usr/bin/taskset', '-c', threads === 1 ? '0' : '0,1', ...words]
    : words;
  return JSON.parse(execFileSync(program, rest, { encoding: 'utf8' }));
}

function keep(row: Figures): void {
  figures.push(row);
  console.table(row);
  const machine = `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, node ${process.version}`;
  const versions = { gongkai: VERSION, nodejieba: NODEJIEBA };
  const load = `load ${loadavg()[0]?.toFixed(1)}`;
  if (process.env.REUSE_BENCH_OUT !== undefined)
    writeFileSync(
      process.env.REUSE_BENCH_OUT,
      `${JSON.stringify({ machine, versions, load, seed: SEED, figures }, null, 2)}\n`,
    );
}

/** The runner calls a function several times to warm up; one call is the measurement. */
function once(name: string, work: () => void): void {
  bench(
    name,
    () => {
      if (done.has(name)) return;
      done.add(name);
      work();
    },
    { ...ONCE, throws: true },
  );
}

function writeSentences(size: number): string {
  const file = join(folder, `${size}.txt`);
  if (!existsSync(file)) writeFileSync(file, `${generateSentences(size, SEED).join('\n')}\n`);
  return file;
}

function ratio(a: unknown, b: unknown): number {
  return Math.round((Number(a) / Number(b)) * 1000) / 1000;
}

describe('reuse', () => {
  once('exactness', () => {
    const mask = compileMask([]);
    const forms = [...new Set(generateSentences(BRUTE_SIZE, SEED).map((text) => mask(text).text))];
    const sets = shingleTexts(forms, 3);
    const found = new Set<string>();
    joinSimilar(sets, { threshold: 0.8, onPair: (a, b) => found.add(`${a} ${b}`) });
    const members = forms.map(
      (_, at) => new Set(sets.values.subarray(sets.offsets[at], sets.offsets[at + 1])),
    );
    let pairs = 0;
    let missing = 0;
    for (const [b, right] of members.entries()) {
      for (const [a, left] of members.slice(0, b).entries()) {
        let shared = 0;
        for (const member of left) if (right.has(member)) shared++;
        if (shared / (left.size + right.size - shared) < 0.8) continue;
        pairs++;
        if (!found.has(`${a} ${b}`)) missing++;
      }
    }
    keep({
      what: 'exactness against brute force',
      n: forms.length,
      P: pairs,
      missing,
      added: found.size - pairs + missing,
    });
  });

  for (const size of SIZES) {
    once(`${size} sentences`, () => {
      const file = writeSentences(size);
      const cut = measure('cut', file, 1);
      const near = measure('join', file, 2);
      const index = measure('index', file, 2);
      const whole = measure('reuse', file, 2);
      const alone = measure('reuse', file, 1);
      const build = measure('build', file, 2);
      measure('store', file, 2);
      const add = measure('add', file, 2);
      keep({
        what: 'two cores',
        n: size,
        'masked forms': near.forms ?? 0,
        'pairs of sentences P at 0.8': near.sentencePairs ?? 0,
        'pairs of masked forms': near.pairs ?? 0,
        'candidates counted': near.candidates ?? 0,
        'cutting ms (nodejieba, one core)': cut.ms ?? 0,
        'masking ms': near.maskMs ?? 0,
        'shingling ms': near.shingleMs ?? 0,
        'join ms': near.joinMs ?? 0,
        'masking + shingling + join ms': near.ms ?? 0,
        'times cutting': ratio(near.ms, cut.ms),
        'resident MB': near.maxMB ?? 0,
        'with containment too ms': index.ms ?? 0,
        'with containment times cutting': ratio(index.ms, cut.ms),
        'with containment resident MB': index.maxMB ?? 0,
        'findReuse ms': whole.ms ?? 0,
        'findReuse resident MB': whole.maxMB ?? 0,
        'same result on one thread': alone.sha256 === whole.sha256,
        'full build, stored ms': build.ms ?? 0,
        'adding 1 % to the stored index ms': add.ms ?? 0,
        'of that reading ms': add.readMs ?? 0,
        'opening ms': add.openMs ?? 0,
        'masking and joining ms': add.addMs ?? 0,
        'writing ms': add.writeMs ?? 0,
        'adding / full build': ratio(add.ms, build.ms),
      });
    });
  }

  once('gongkai reuse', () => {
    const reports = writeReports(generateSentences(PYTHON_SIZE, SEED), folder);
    const database = join(folder, 'reports.duckdb');
    const analyze = (path: string) =>
      execFileSync(process.execPath, [MAIN, 'analyze', path, '--db', database, '--no-reuse'], {
        stdio: 'ignore',
      });
    analyze(reports.first);
    const full = measure('command', database, 2);
    analyze(reports.later);
    const later = measure('command', database, 2);
    keep({
      what: 'gongkai reuse as a command, two cores',
      n: PYTHON_SIZE,
      'first run ms': full.ms ?? 0,
      'first run resident MB': full.maxMB ?? 0,
      'with 1 % added ms': later.ms ?? 0,
      'with 1 % added resident MB': later.maxMB ?? 0,
      'added / first run': ratio(later.ms, full.ms),
    });
  });

  once('against Python', () => {
    const file = writeSentences(PYTHON_SIZE);
    const own = measure('pairs', file, 1);
    const python = JSON.parse(execFileSync('python3', [PYTHON, file], { encoding: 'utf8' }));
    keep({
      what: 'plain exact join with Python sets, one core',
      n: PYTHON_SIZE,
      P: own.sentencePairs ?? 0,
      'pairs of masked forms': own.pairs ?? 0,
      'ms, shingling and join': own.ms ?? 0,
      python: python.python,
      'Python ms': python.ms,
      'times faster': ratio(python.ms, own.ms),
      'same pairs': python.same,
      datasketch:
        typeof python.datasketch === 'string' ? python.datasketch : JSON.stringify(python.datasketch),
    });
    rmSync(folder, { recursive: true, force: true });
  });
});
