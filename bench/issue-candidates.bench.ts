// Run with: npx vitest bench --run bench/issue-candidates.bench.ts   (some ten minutes; CANDIDATES_OUT=corpus/training/candidates.json keeps the figures for the model card)
// The candidates for the issue model learn from the train authors and are held against the development authors; the test authors stay unread.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bench, describe } from 'vitest';
import { scoreByBayes } from '../src/issues/baseline-bayes.ts';
import type { Candidates } from '../src/issues/candidates.ts';
import { CATEGORIES } from '../src/issues/categories.ts';
import { assignFolds, type FoldScorer, fitDecision, scoreHeldOut } from '../src/issues/cross-validate.ts';
import { extractTokens } from '../src/issues/features.ts';
import { calibrateScores } from '../src/issues/issue-model.ts';
import { joinItems } from '../src/issues/join-items.ts';
import { f1Of, macroF1, sumTallies, tallyLabels } from '../src/issues/score-labels.ts';
import { scoreRows, trainLinear } from '../src/issues/train-linear.ts';
import { readTrainingFolder } from '../src/issues/training-items.ts';
import { readSplit } from '../src/issues/training-split.ts';
import { bootstrapInterval } from '../src/text/intervals.ts';
import { scoreByEmbeddings } from './candidates/averaged-embeddings.ts';
import { MOST_ITEMS, scoreByLogisticRegression } from './candidates/logistic-regression.ts';

const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };
const folder = fileURLToPath(new URL('../corpus/training/', import.meta.url));
const items = await readTrainingFolder(folder);
const split = await readSplit(folder, items);
if (split === null) throw new Error('corpus/training has no split.json');
const known = items.filter(({ author }) => !split.test.includes(author));
// all development authors are one fold: each candidate learns once
const folds = assignFolds(known).map((author) =>
  split.development.includes(author) ? 'development' : author,
);
const tokens = known.map(extractTokens);
const joined = joinItems(known, tokens, folds);
const plain = { tokens, labels: known.map(({ labels }) => labels), written: known.map(() => true), folds };

const linear =
  (fit: number, balance: number, maximumTokens = 100_000): FoldScorer =>
  (rest, held) =>
    scoreRows(trainLinear(rest, CATEGORIES, { fit, balance, minimumCount: 3, maximumTokens }), held);
const EMBEDDINGS = { dimensions: 64, hidden: 64, epochs: 10, rate: 0.002, dropout: 0.5, seed: 7 };

/** `learns`: of how many items a candidate learns at most; all where not given. */
const CANDIDATES: readonly {
  name: string;
  rows: typeof joined;
  score: FoldScorer;
  learns?: number;
}[] = [
  { name: "natural's Bayes, words", rows: plain, score: scoreByBayes(CATEGORIES) },
  {
    name: `natural's logistic regression, words, ${MOST_ITEMS} items`,
    rows: plain,
    learns: MOST_ITEMS,
    score: (rest, held) => scoreByLogisticRegression(rest, held, CATEGORIES),
  },
  { name: 'linear, fit 20', rows: plain, score: linear(20, 1) },
  { name: 'linear, fit 5', rows: joined, score: linear(5, 1) },
  { name: 'linear, fit 20, joined rows (chosen)', rows: joined, score: linear(20, 1) },
  { name: 'linear, fit 20, balance 0.5, joined rows', rows: joined, score: linear(20, 0.5) },
  { name: 'linear, fit 20, joined rows, 10,000 tokens', rows: joined, score: linear(20, 1, 10_000) },
  {
    name: 'one hidden layer over averaged embeddings',
    rows: plain,
    score: (rest, held) => scoreByEmbeddings(rest, held, CATEGORIES, EMBEDDINGS),
  },
];

const told: Candidates = [];

describe('candidates for the issue model', () => {
  for (const { name, rows, score, learns = Number.POSITIVE_INFINITY } of CANDIDATES) {
    bench(
      name,
      () => {
        if (told.some((row) => row.name === name)) return;
        const start = performance.now();
        const width = CATEGORIES.length;
        const all = scoreHeldOut(rows, rows.folds, width, score, ['development']);
        const chosen = rows.folds.flatMap((fold, row) =>
          rows.written[row] && fold === 'development' ? [row] : [],
        );
        const scores = Float64Array.from(
          chosen.flatMap((row) => [...all.subarray(row * width, (row + 1) * width)]),
        );
        const labels = chosen.map((row) => rows.labels[row] ?? []);
        // chosen on the items that are scored: a little too high, for every candidate alike
        const { calibrations, thresholds } = fitDecision(
          CATEGORIES,
          scores,
          labels,
          labels.map(() => 'development'),
        );
        const probabilities = calibrateScores(scores, calibrations);
        const assigned = labels.map((_, row) =>
          CATEGORIES.filter((_category, k) => (probabilities[row * width + k] ?? 0) >= (thresholds[k] ?? 1)),
        );
        const tally = (drawn: readonly number[]) =>
          tallyLabels(
            CATEGORIES,
            drawn.map((row) => assigned[row] ?? []),
            drawn.map((row) => labels[row] ?? []),
          );
        const whole = tally(labels.map((_, row) => row));
        const micro = bootstrapInterval(labels.length, (drawn) => f1Of(sumTallies(tally([...drawn]))));
        const { hits, found, due } = sumTallies(whole);
        const row = {
          name,
          learned: Math.min(
            learns,
            rows.folds.filter((fold, at) => rows.written[at] && fold !== 'development').length,
          ),
          scored: labels.length,
          hits,
          assigned: found,
          due,
          low: Number((micro?.low ?? Number.NaN).toFixed(4)),
          high: Number((micro?.high ?? Number.NaN).toFixed(4)),
          macroF1: Number(macroF1(whole).toFixed(4)),
          seconds: Math.round((performance.now() - start) / 1000),
        };
        told.push(row);
        process.stdout.write(`${JSON.stringify(row)}\n`);
        if (process.env.CANDIDATES_OUT !== undefined)
          writeFileSync(process.env.CANDIDATES_OUT, `${JSON.stringify(told, null, 2)}\n`);
      },
      ONCE,
    );
  }
});
