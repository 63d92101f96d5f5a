import { fitCalibration } from './calibrate.ts';
import { chooseThresholds, type Judged } from './choose-thresholds.ts';
import { type Calibration, calibrateScores } from './issue-model.ts';
import type { LabelledTokens } from './train-linear.ts';
import type { TrainingItem } from './training-items.ts';

/** Scores for the rows of `held` (row by row, a score a category) by a model trained on `rest`. */
export type FoldScorer = (rest: LabelledTokens, held: readonly (readonly string[])[]) => Float64Array;

/** What turns scores into labels. */
export interface Decision {
  readonly calibrations: readonly Calibration[];
  readonly thresholds: readonly number[];
}

const FOLDS_OF_ONE_AUTHOR = 5;

/**
 * The name of the fold of each item: its author, so that every author is judged by a model that never read him; five folds by turns
 * where all items have one author.
 */
export function assignFolds(items: readonly TrainingItem[]): string[] {
  const authors = new Set(items.map(({ author }) => author));
  return items.map(({ author }, index) =>
    authors.size > 1 ? author : `part ${(index % FOLDS_OF_ONE_AUTHOR) + 1}`,
  );
}

/** A score for each item and category from the model that was trained without the item's fold; 0 for items of folds that are not `judged`. */
export function scoreHeldOut(
  data: LabelledTokens,
  folds: readonly string[],
  categoryCount: number,
  score: FoldScorer,
  judged: readonly string[] = [...new Set(folds)],
): Float64Array {
  const scores = new Float64Array(data.tokens.length * categoryCount);
  for (const fold of judged) {
    const held = rowsWhere(folds, (name) => name === fold);
    const rest = rowsWhere(folds, (name) => name !== fold);
    const ofHeld = score(
      { tokens: pick(data.tokens, rest), labels: pick(data.labels, rest), written: pick(data.written, rest) },
      pick(data.tokens, held),
    );
    held.forEach((row, position) => {
      scores.set(
        ofHeld.subarray(position * categoryCount, (position + 1) * categoryCount),
        row * categoryCount,
      );
    });
  }
  return scores;
}

/**
 * Calibration and thresholds from held-out scores. Each fold counts the same, however many items it has: what the model meets next is
 * another author, not another item of the most diligent one.
 */
export function fitDecision(
  categories: readonly string[],
  scores: Float64Array,
  labels: LabelledTokens['labels'],
  folds: readonly string[],
): Decision {
  const weights = weighFolds(folds);
  const calibrations = categories.map((category, k) =>
    fitCalibration(
      labels.map((_, row) => scores[row * categories.length + k] ?? 0),
      labels.map((given) => given.includes(category)),
      weights,
    ),
  );
  const probabilities = calibrateScores(scores, calibrations);
  return {
    calibrations,
    thresholds: chooseThresholds({ categories, probabilities, labels, weights }),
  };
}

/**
 * What would have been assigned to each item, where calibration and thresholds too come from the other folds; and with which
 * probabilities. The models behind the other folds' scores did read the fold: two numbers a category are little to carry it over.
 */
export function decideHeldOut(
  categories: readonly string[],
  scores: Float64Array,
  labels: LabelledTokens['labels'],
  folds: readonly string[],
): { readonly assigned: string[][]; readonly judged: Judged } {
  const width = categories.length;
  const assigned = labels.map((): string[] => []);
  const probabilities = new Float64Array(scores.length);
  for (const fold of new Set(folds)) {
    const rest = rowsWhere(folds, (name) => name !== fold);
    const restScores = Float64Array.from(
      rest.flatMap((row) => [...scores.subarray(row * width, (row + 1) * width)]),
    );
    const { calibrations, thresholds } = fitDecision(
      categories,
      restScores,
      pick(labels, rest),
      pick(folds, rest),
    );
    for (const row of rowsWhere(folds, (name) => name === fold)) {
      const ofRow = calibrateScores(scores.subarray(row * width, (row + 1) * width), calibrations);
      probabilities.set(ofRow, row * width);
      assigned[row] = categories.filter((_, k) => (ofRow[k] ?? 0) >= (thresholds[k] ?? 1));
    }
  }
  return { assigned, judged: { categories, probabilities, labels } };
}

/** Weights of mean 1 under which every fold counts the same. */
function weighFolds(folds: readonly string[]): number[] {
  const sizes = new Map<string, number>();
  for (const fold of folds) sizes.set(fold, (sizes.get(fold) ?? 0) + 1);
  return folds.map((fold) => folds.length / (sizes.size * (sizes.get(fold) ?? 1)));
}

function rowsWhere(folds: readonly string[], holds: (fold: string) => boolean): number[] {
  return folds.flatMap((fold, row) => (holds(fold) ? [row] : []));
}

function pick<T>(values: readonly T[], rows: readonly number[]): T[] {
  return rows.flatMap((row) => {
    const value = values[row];
    return value === undefined ? [] : [value];
  });
}
