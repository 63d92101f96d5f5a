import { bootstrapInterval, type Interval } from '../text/intervals.ts';
import { scoreByBayes } from './baseline-bayes.ts';
import { extractTokens } from './features.ts';
import { calibrateScores, type IssueModel, predictRows } from './issue-model.ts';
import type { FoldedRows } from './join-items.ts';
import type { HeldOut } from './judge-held-out.ts';
import { measureReliability, type Reliability } from './reliability.ts';
import { f1Of, type LabelTally, macroF1, sumTallies, tallyLabels } from './score-labels.ts';
import type { TrainingItem } from './training-items.ts';

/** How well a model and the baseline do on the same items. */
export interface ModelScores {
  readonly items: number;
  readonly model: readonly LabelTally[];
  readonly baseline: readonly LabelTally[];
  /** 95 %, by resampling items. */
  readonly micro: Interval | null;
  readonly macro: Interval | null;
  readonly reliability: readonly Reliability[];
}

/** The scores of what was judged without being read. */
export function scoreJudged(categories: readonly string[], model: HeldOut, baseline: HeldOut): ModelScores {
  const { judged, assigned } = model;
  return describeScores(categories, judged.probabilities, judged.labels, assigned, baseline.assigned);
}

interface TestRequest {
  readonly categories: readonly string[];
  readonly tests: readonly TrainingItem[];
  readonly rows: FoldedRows;
  readonly model: IssueModel;
  readonly developed: HeldOut;
  readonly baseline: HeldOut;
}

/** The finished model on the items that were set aside, and the baseline trained on the same items; null where none were. */
export function testModel({
  categories,
  tests,
  rows,
  model,
  developed,
  baseline,
}: TestRequest): ModelScores | null {
  if (tests.length === 0) return null;
  const tokens = tests.map(extractTokens);
  const labels = tests.map((item) => item.labels);
  const probabilities = predictRows(model, tokens);
  const byBayes = calibrateScores(scoreByBayes(categories)(rows, tokens), baseline.calibrations);
  return describeScores(
    categories,
    probabilities,
    labels,
    assign(categories, probabilities, developed.thresholds),
    assign(categories, byBayes, baseline.thresholds),
  );
}

function assign(
  categories: readonly string[],
  probabilities: Float64Array,
  thresholds: readonly number[],
): string[][] {
  const width = categories.length;
  return Array.from({ length: probabilities.length / width }, (_, row) =>
    categories.filter((_category, k) => (probabilities[row * width + k] ?? 0) >= (thresholds[k] ?? 1)),
  );
}

function describeScores(
  categories: readonly string[],
  probabilities: Float64Array,
  labels: readonly (readonly string[])[],
  assigned: readonly (readonly string[])[],
  baseline: readonly (readonly string[])[],
): ModelScores {
  const drawnTallies = (drawn: Int32Array) => {
    const rows = [...drawn];
    const pick = (values: readonly (readonly string[])[]) => rows.map((row) => values[row] ?? []);
    return tallyLabels(categories, pick(assigned), pick(labels));
  };
  return {
    items: labels.length,
    model: tallyLabels(categories, assigned, labels),
    baseline: tallyLabels(categories, baseline, labels),
    micro: bootstrapInterval(labels.length, (drawn) => f1Of(sumTallies(drawnTallies(drawn)))),
    macro: bootstrapInterval(labels.length, (drawn) => macroF1(drawnTallies(drawn))),
    reliability: categories.map((category, k) =>
      measureReliability(
        category,
        labels.map((_, row) => probabilities[row * categories.length + k] ?? 0),
        labels.map((given) => given.includes(category)),
      ),
    ),
  };
}
