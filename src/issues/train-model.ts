import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../text/input-error.ts';
import { scoreByBayes } from './baseline-bayes.ts';
import { CATEGORIES } from './categories.ts';
import { assignFolds, decideHeldOut, type FoldScorer, fitDecision, scoreHeldOut } from './cross-validate.ts';
import { extractTokens } from './features.ts';
import { type IssueModel, predictRows } from './issue-model.ts';
import { joinItems } from './join-items.ts';
import { chooseUncertainFrom } from './label-state.ts';
import { type CardScores, renderModelCard } from './model-card.ts';
import { CARD_FILE, describeModel, LABELS_FILE, MODEL_FILE, type ModelLabels } from './model-labels.ts';
import { exportOnnx } from './onnx/export-onnx.ts';
import { openOnnx } from './onnx/run-onnx.ts';
import { type LabelTally, tallyLabels } from './score-labels.ts';
import { type LabelledTokens, type LinearOptions, scoreRows, trainLinear } from './train-linear.ts';
import { fingerprintItems, readTrainingFolder, type TrainingItem } from './training-items.ts';

/** Chosen by cross-validation that leaves out one author at a time; their neighbours do as well within 0.01 of micro F1. */
const OPTIONS: LinearOptions = { fit: 20, balance: 1, minimumCount: 2, maximumTokens: 10_000 };
/** How far the ONNX file may be from the training code, in probability. */
const TOLERANCE = 1e-5;

export interface TrainingRequest {
  readonly items: readonly TrainingItem[];
  /** Folder for issues.onnx, labels.json and README.md; made where it is missing. */
  readonly out: string;
  readonly categories?: readonly string[];
  readonly options?: LinearOptions;
  /** Takes a line of talk for each step. */
  readonly log?: (line: string) => void;
}

/**
 * Trains the model of the issue categories and writes it with its labels and its card; the same items give the same bytes. Throws an
 * InputError where an item set cannot be learned from, an Error where the ONNX file does not do what the training code does.
 */
export async function trainModel(request: TrainingRequest): Promise<ModelLabels> {
  const { items, out, categories = CATEGORIES, options = OPTIONS, log = () => {} } = request;
  checkLearnable(items, categories);
  log(`features of ${items.length} items`);
  const folds = assignFolds(items);
  const rows = joinItems(items, items.map(extractTokens), folds);
  log(`cross-validation over ${new Set(folds).size} folds`);
  const linear: FoldScorer = (rest, held) => scoreRows(trainLinear(rest, categories, options), held);
  const scores = scoreHeldOut(rows, rows.folds, categories.length, linear);
  const { calibrations, thresholds } = fitDecision(categories, scores, rows.labels);
  const { assigned, judged } = decideHeldOut(categories, scores, rows.labels, rows.folds);
  log('baseline');
  const baselineScores = scoreHeldOut(rows, rows.folds, categories.length, scoreByBayes(categories));
  const baseline = decideHeldOut(categories, baselineScores, rows.labels, rows.folds).assigned;
  log('final model');
  const model: IssueModel = { ...trainLinear(rows, categories, options), calibrations };
  const bytes = exportOnnx(model);
  await verifyOnnx(bytes, model, rows);

  const labels = describeModel({
    model: {
      file: MODEL_FILE,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      tokens: model.vocabulary.tokens.length,
    },
    categories: categories.map((id, k) => ({ id, threshold: thresholds[k] ?? 1 })),
    uncertainFrom: chooseUncertainFrom(judged, thresholds),
    trainedOn: { items: items.length, sha256: fingerprintItems(items), authors: countAuthors(items) },
    options,
  });
  const tally = (found: readonly string[][], written: boolean) => tallyRows(categories, rows, found, written);
  const card: CardScores = {
    folds: [...new Set(folds)],
    written: { model: tally(assigned, true), baseline: tally(baseline, true) },
    joined: { model: tally(assigned, false), baseline: tally(baseline, false) },
  };
  await mkdir(out, { recursive: true });
  await writeFile(join(out, MODEL_FILE), bytes);
  await writeFile(join(out, LABELS_FILE), `${JSON.stringify(labels, null, 2)}\n`);
  await writeFile(join(out, CARD_FILE), renderModelCard(labels, items, card));
  log(`${join(out, MODEL_FILE)}: ${bytes.length} bytes, ${labels.model.tokens} tokens`);
  return labels;
}

/** Trains on every items-*.jsonl of a folder. Throws as `readTrainingFolder` and `trainModel` do. */
export async function trainFromFolder(
  corpusDir: string,
  outDir: string,
  log: (line: string) => void = () => {},
): Promise<ModelLabels> {
  return trainModel({ items: await readTrainingFolder(corpusDir), out: outDir, log });
}

function checkLearnable(items: readonly TrainingItem[], categories: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const { id, text } of items) {
    const other = seen.get(text) ?? seen.get(id);
    if (other !== undefined)
      throw new InputError(`items ${other} and ${id} have one text or one id; delete one of them`);
    seen.set(text, id).set(id, id);
  }
  for (const category of categories) {
    const positives = items.filter(({ labels }) => labels.includes(category)).length;
    if (positives < 2 || positives > items.length - 2) {
      throw new InputError(
        `category "${category}" holds for ${positives} of ${items.length} items; at least 2 must have it and 2 lack it`,
      );
    }
  }
}

async function verifyOnnx(bytes: Uint8Array, model: IssueModel, { tokens }: LabelledTokens): Promise<void> {
  const run = await openOnnx(bytes, MODEL_FILE);
  const expected = predictRows(model, tokens);
  for (const [row, ofRow] of tokens.entries()) {
    const found = await run(ofRow);
    found.forEach((probability, k) => {
      const wanted = expected[row * model.categories.length + k] ?? Number.NaN;
      if (!(Math.abs(probability - wanted) <= TOLERANCE)) {
        throw new Error(
          `item ${row}, ${model.categories[k]}: ONNX gives ${probability}, the training code ${wanted}`,
        );
      }
    });
  }
}

function tallyRows(
  categories: readonly string[],
  { labels, written }: LabelledTokens,
  found: readonly (readonly string[])[],
  wanted: boolean,
): LabelTally[] {
  const ofWanted = <T>(values: readonly T[]) => values.filter((_, row) => written[row] === wanted);
  return tallyLabels(categories, ofWanted(found), ofWanted(labels));
}

function countAuthors(items: readonly TrainingItem[]): { author: string; items: number }[] {
  const authors = [...new Set(items.map(({ author }) => author))].sort();
  return authors.map((author) => ({ author, items: items.filter((item) => item.author === author).length }));
}
