import { createRequire } from 'node:module';
import type { LabelledTokens } from '../../src/issues/train-linear.ts';

/** The part of natural's LogisticRegressionClassifier that is used. */
interface Classifier {
  addDocument(tokens: readonly string[], label: string): void;
  train(): void;
  getClassifications(tokens: readonly string[]): { label: string; value: number }[];
}

/** Its training is quadratic in items and words: so many are what it takes a minute a category for. */
export const MOST_ITEMS = 240;

/** natural's logistic regression on jieba's words, one yes-or-no classifier a category, on an evenly spread part of the items: log odds. */
export function scoreByLogisticRegression(
  rest: LabelledTokens,
  held: readonly (readonly string[])[],
  categories: readonly string[],
): Float64Array {
  const Regression = createRequire(import.meta.url)(
    'natural/lib/natural/classifiers/logistic_regression_classifier',
  ) as new () => Classifier;
  const written = rest.tokens.flatMap((_, row) => (rest.written[row] ? [row] : []));
  const stride = written.length / MOST_ITEMS;
  const part = Array.from({ length: MOST_ITEMS }, (_, i) => written[Math.floor(i * stride)] ?? 0);
  const scores = new Float64Array(held.length * categories.length);
  categories.forEach((category, k) => {
    const classifier = new Regression();
    for (const row of part)
      classifier.addDocument(
        wordsOf(rest.tokens[row] ?? []),
        rest.labels[row]?.includes(category) ? 'yes' : 'no',
      );
    classifier.train();
    held.forEach((tokens, row) => {
      const yes =
        classifier.getClassifications(wordsOf(tokens)).find(({ label }) => label === 'yes')?.value ?? 0;
      const share = Math.min(1 - 1e-9, Math.max(1e-9, yes));
      scores[row * categories.length + k] = Math.log(share / (1 - share));
    });
  });
  return scores;
}

function wordsOf(tokens: readonly string[]): string[] {
  return tokens.filter((token) => token.startsWith('w:'));
}
