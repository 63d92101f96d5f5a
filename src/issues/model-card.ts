import { FEATURE_KINDS } from './features.ts';
import type { ModelLabels } from './model-labels.ts';
import { f1Of, type LabelTally, macroF1, sumTallies } from './score-labels.ts';
import type { TrainingItem } from './training-items.ts';

/** Held-out tallies, one for each category, of the model and of the baseline on the same folds. */
export interface ComparedTallies {
  readonly model: readonly LabelTally[];
  readonly baseline: readonly LabelTally[];
}

export interface CardScores {
  readonly folds: readonly string[];
  readonly written: ComparedTallies;
  readonly joined: ComparedTallies;
}

/** The model card in Markdown; nothing in it depends on when or where it was made. */
export function renderModelCard(
  labels: ModelLabels,
  items: readonly TrainingItem[],
  scores: CardScores,
): string {
  return [
    '# Issue model',
    '<!-- written by "gongkai train"; changes by hand are lost -->',
    ...whatItIs(labels),
    ...whatItWasTrainedOn(labels, items),
    ...howWellItDoes(labels, scores),
    ...whatItCannotDo(),
    '## Licence\n\nCC BY 4.0, like the items that it was trained on.',
  ]
    .join('\n\n')
    .concat('\n');
}

function whatItIs({ model, opset, featureVersion, options }: ModelLabels): string[] {
  return [
    `\`${model.file}\` sorts a problem, measure or remedy of a yearly report on government information disclosure into the categories of
corpus/codebook.md, 2; several may hold, none may hold. It is a logistic regression for each category over words and characters,
calibrated, with its vocabulary of ${model.tokens} tokens inside: tokens in, probabilities out. docs/model-format.md describes
the file, \`labels.json\` holds the thresholds.`,
    table(
      ['entry', 'value'],
      [
        ['size', `${model.bytes} bytes`],
        ['SHA-256', `\`${model.sha256}\``],
        ['ONNX operator set', `${opset}`],
        [
          'features',
          `version ${featureVersion}: ${FEATURE_KINDS.map(({ prefix, meaning }) => `\`${prefix}\` ${meaning}`).join('; ')}`,
        ],
        ['weight of the data against the penalty', `${options.fit}`],
        ['positives count more by', `(negatives ÷ positives)^${options.balance}`],
        ['a token is known from', `${options.minimumCount} items`],
      ],
    ),
  ];
}

function whatItWasTrainedOn(
  { trainedOn, categories }: ModelLabels,
  items: readonly TrainingItem[],
): string[] {
  const count = (holds: (item: TrainingItem) => boolean) => items.filter(holds).length;
  const roles = (['problem', 'measure', 'remedy'] as const).map(
    (role) => `${count((item) => item.role === role)} ${role}`,
  );
  return [
    '## Training data',
    `${trainedOn.items} statements, written for this project and labelled **by language models**, none taken from a report; no person has
checked the labels, and agreement with people is not known. By author: ${trainedOn.authors.map(({ author, items: n }) => `${author} ${n}`).join(', ')}.
By role: ${roles.join(', ')}. With two labels or more: ${count(({ labels }) => labels.length > 1)}; with none: ${count(({ labels }) => labels.length === 0)}.
Rows joined from two or three of them stand beside them in training, calibration and choice of thresholds.
By category: ${categories.map(({ id }) => `${id} ${count(({ labels }) => labels.includes(id))}`).join(', ')}.`,
  ];
}

function howWellItDoes(
  { trainedOn, categories, uncertainFrom }: ModelLabels,
  { folds, written, joined }: CardScores,
): string[] {
  const manner =
    trainedOn.authors.length > 1
      ? `${folds.length} folds, each all items of one author, labelled by a model that was trained on the other authors`
      : `${folds.length} folds of one author's items: written alike, so that the figures are too high for texts of others`;
  return [
    '## Scores by cross-validation',
    `${manner}. Calibration and thresholds of a fold come from the other folds. The baseline is natural's BayesClassifier on
jieba's words, one classifier a category, trained on the same rows, calibrated and cut in the same way on the same folds. These
figures compare machines with machines' labels; they say nothing about reports. Counts are hits / assigned / due.`,
    '### Written items',
    compareTallies(written, categories),
    `### Joined items

Two or three written items read as one, with the labels of all: long items that name several aspects.`,
    compareTallies(joined, categories),
    `An item without a label is \`uncertain\` where some category reaches ${uncertainFrom} of its threshold, else \`unspecific\`.`,
  ];
}

function compareTallies({ model, baseline }: ComparedTallies, categories: ModelLabels['categories']): string {
  const rows = model.map((tally, k) => [
    tally.category,
    ...scoreCells(tally),
    ...(baseline[k] === undefined ? ['', ''] : scoreCells(baseline[k])),
    `${categories[k]?.threshold ?? ''}`,
  ]);
  return table(
    ['category', 'F1', 'counts', 'baseline F1', 'baseline counts', 'threshold'],
    [
      ...rows,
      ['micro', ...scoreCells(sumTallies(model)), ...scoreCells(sumTallies(baseline)), ''],
      ['macro', figure(macroF1(model)), '', figure(macroF1(baseline)), '', ''],
    ],
  );
}

function scoreCells(tally: LabelTally): [string, string] {
  return [figure(f1Of(tally)), `${tally.hits} / ${tally.found} / ${tally.due}`];
}

function whatItCannotDo(): string[] {
  return [
    '## Limits',
    `- Written statements are cleaner than printed ones; expect less on reports, and measure it on a marked sample of your own.
- The options, and the choice to train on joined rows too, were made while looking at these folds and at seven real reports: figures
  on either are too high by an unknown amount.
- It sees one item at a time, not the list around it; an item with many aspects in one sentence loses some of them.
- Words that no training item has are unknown to it; a text of unknown words gets the base rates and so no label.
- It was trained on mainland reports of 2008–2025 in simplified characters, and on problems, measures and remedies only.`,
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function figure(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3);
}
