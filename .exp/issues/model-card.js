import { FEATURE_KINDS } from "./features.js";
import { CURVE_FILE, RELIABILITY_FILE } from "./model-labels.js";
import { f1Of, macroF1, sumTallies } from "./score-labels.js";
/** Tells a model card from a README.md of the user's own. */
export const CARD_MARK = '<!-- written by "gongkai train"; changes by hand are lost -->';
/** What docs/own-codebook.md calls a start. */
const ENOUGH_POSITIVES = 50;
/** The model card in Markdown; nothing in it depends on when or where it was made. */
export function renderModelCard(labels, items, scores) {
    return [
        '# Issue model',
        CARD_MARK,
        ...whatItIs(labels, scores.isOwn),
        ...whatItWasTrainedOn(labels, items, scores.isOwn),
        ...howWellItDoes(labels, scores),
        ...(scores.isOwn ? whatAnOwnModelCannotDo(labels, items, scores) : whatItCannotDo()),
        ...(scores.isOwn ? [] : ['## Licence\n\nCC BY 4.0, like the items that it was trained on.']),
    ]
        .join('\n\n')
        .concat('\n');
}
function whatItIs({ model, opset, featureVersion, options }, isOwn) {
    return [
        `\`${model.file}\` sorts a problem, measure or remedy of a yearly report on government information disclosure into the categories of
${isOwn ? 'a codebook of its user’s own' : 'corpus/codebook.md, 2'}; several may hold, none may hold. It is a logistic regression for each category over words and characters,
calibrated, with its vocabulary of ${model.tokens} tokens inside: tokens in, probabilities out. docs/model-format.md describes
the file, \`labels.json\` holds the thresholds.`,
        table(['entry', 'value'], [
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
        ]),
    ];
}
function whatItWasTrainedOn({ trainedOn, categories }, items, isOwn) {
    const count = (holds) => items.filter(holds).length;
    const roles = ['problem', 'measure', 'remedy'].map((role) => `${count((item) => item.role === role)} ${role}`);
    return [
        '## Training data',
        `${trainedOn.items} statements${isOwn ? ' of its user’s' : ', written for this project and labelled **by language models**, none taken from a report; no person has\nchecked the labels, and agreement with people is not known'}. By author: ${trainedOn.authors.map(({ author, items: n }) => `${author} ${n}`).join(', ')}.
By role: ${roles.join(', ')}. With two labels or more: ${count(({ labels }) => labels.length > 1)}; with none: ${count(({ labels }) => labels.length === 0)}.
Rows joined from two or three of them, with the labels of all, stand beside them in training: printed items are often longer than written ones.
By category: ${categories.map(({ id }) => `${id} ${count(({ labels }) => labels.includes(id))}`).join(', ')}.`,
    ];
}
function howWellItDoes({ trainedOn, categories, uncertainFrom }, { isOwn, folds, development, test, curve, candidates }) {
    const manner = trainedOn.authors.length > 1
        ? `${folds.length} folds (${folds.join(', ')}), each all items of one author, labelled by a model that was trained on the other authors`
        : `${folds.length} folds of one author's items: written alike, so that the figures are too high for texts of others`;
    return [
        '## Scores',
        `The baseline is natural's BayesClassifier on jieba's words, one classifier a category, trained on the same items, calibrated and cut in
the same way.${isOwn ? '' : " These figures compare machines with machines' labels; they say nothing about reports."} Counts are hits / assigned / due,
intervals 95 % by resampling items 2,000 times.`,
        ...(test === null
            ? []
            : [
                '### Test: authors that were set aside',
                `${test.items} items of authors that the model never read, scored once by the finished model.`,
                ...tellScores(test, categories),
            ]),
        '### Development',
        `${development.items} items: ${manner}. Calibration and thresholds, chosen on these items, come from the other folds here.`,
        ...tellScores(development, categories),
        uncertainFrom === 1
            ? 'An item without a label is `unspecific`: those without one are told surely enough.'
            : `An item without a label is \`uncertain\` where some category reaches ${uncertainFrom} of its threshold, else \`unspecific\`.`,
        ...(candidates === null ? [] : tellCandidates(candidates)),
        '## Reliability',
        `Of ten bins of equal count over the items with a probability above 0.05: mean probability told against the share that has the label
(${test === null ? 'development' : 'test'} items; beside each category its calibration error).`,
        `![Reliability of each category](${RELIABILITY_FILE})`,
        '## Would more items help?',
        `Micro F1 on development authors of models that learned from a part of the other authors' items: ${curve.map(({ items, f1 }) => `${items} items ${f1.toFixed(3)}`).join(', ')}.`,
        `![Learning curve](${CURVE_FILE})`,
    ];
}
function tellScores(scores, categories) {
    const micro = [f1Of(sumTallies(scores.model)), f1Of(sumTallies(scores.baseline))];
    const [own = 0, other = 0] = micro;
    return [
        compareTallies(scores, categories),
        `Micro F1 ${figure(own)}${range(scores.micro)}, macro F1 ${figure(macroF1(scores.model))}${range(scores.macro)}; 1 − micro F1 is ${figure((1 - own) / (1 - other))} of the baseline's.
Mean calibration error ${figure(mean(scores.reliability.map(({ error }) => error)))}; Brier skill from ${figure(Math.min(...scores.reliability.map(({ skill }) => skill)))} (lowest category), mean ${figure(mean(scores.reliability.map(({ skill }) => skill)))}.`,
    ];
}
function tellCandidates(candidates) {
    const rows = candidates.map(({ name, learned, scored, hits, assigned, due, low, high, macroF1, seconds }) => [
        name,
        `${learned}`,
        `${scored}`,
        `${figure((2 * hits) / (assigned + due))}${range({ low, high })}`,
        `${hits} / ${assigned} / ${due}`,
        figure(macroF1),
        `${seconds}`,
    ]);
    return [
        '### Candidates',
        'What was tried when the form was chosen: each learned once from the train authors of that time and is scored on its development authors,\nwhich may be others than above, with calibration and thresholds chosen there: every figure is a little too high. The smallest within noise of\nthe best was taken.',
        table(['candidate', 'items learned', 'items scored', 'micro F1', 'counts', 'macro F1', 'seconds'], rows),
    ];
}
function range(interval) {
    return interval === null ? '' : ` (${figure(interval.low)}–${figure(interval.high)})`;
}
function mean(values) {
    const known = values.filter((value) => !Number.isNaN(value));
    return known.reduce((sum, value) => sum + value, 0) / known.length;
}
function compareTallies({ model, baseline, reliability }, categories) {
    const rows = model.map((tally, k) => [
        tally.category,
        ...scoreCells(tally),
        ...(baseline[k] === undefined ? ['', ''] : scoreCells(baseline[k])),
        figure(reliability[k]?.error ?? Number.NaN),
        figure(reliability[k]?.skill ?? Number.NaN),
        `${categories[k]?.threshold ?? ''}`,
    ]);
    return table([
        'category',
        'F1',
        'counts',
        'baseline F1',
        'baseline counts',
        'calibration error',
        'Brier skill',
        'threshold',
    ], [
        ...rows,
        ['micro', ...scoreCells(sumTallies(model)), ...scoreCells(sumTallies(baseline)), '', '', ''],
        ['macro', figure(macroF1(model)), '', figure(macroF1(baseline)), '', '', '', ''],
    ]);
}
function scoreCells(tally) {
    return [figure(f1Of(tally)), `${tally.hits} / ${tally.found} / ${tally.due}`];
}
function whatAnOwnModelCannotDo({ categories }, items, { development: { model, baseline } }) {
    const few = categories.flatMap(({ id }) => {
        const positives = items.filter(({ labels }) => labels.includes(id)).length;
        return positives < ENOUGH_POSITIVES ? [`${id} ${positives}`] : [];
    });
    const worse = model.flatMap((tally, k) => {
        const other = baseline[k];
        return other !== undefined && f1Of(tally) < f1Of(other) ? [tally.category] : [];
    });
    return [
        '## Limits',
        [
            ...(few.length === 0
                ? []
                : [
                    `- **Too few items**: ${few.join(', ')}; under some ${ENOUGH_POSITIVES} that have a category its scores and threshold are accidents. Label more of them.`,
                ]),
            ...(worse.length === 0
                ? []
                : [
                    `- **Worse than the baseline** by F1 on development items: ${worse.join(', ')}. Do not use their labels unread.`,
                ]),
            '- Score it on a sample that you set aside before training; the figures above are of the items that chose its thresholds.',
            '- It sees one item at a time, not the list around it.',
            '- Words that no training item has are unknown to it; a text of unknown words gets the base rates and so no label.',
        ].join('\n'),
    ];
}
function whatItCannotDo() {
    return [
        '## Limits',
        `- Written statements are cleaner than printed ones; expect less on reports, and measure it on a marked sample of your own.
- The options, and the choice to train on joined rows too, were made while looking at the development items and at seven real reports:
  figures on either are too high by an unknown amount.
- It sees one item at a time, not the list around it; an item with many aspects in one sentence loses some of them.
- Words that no training item has are unknown to it; a text of unknown words gets the base rates and so no label.
- It was trained on mainland reports of 2008–2025 in simplified characters, and on problems, measures and remedies only.`,
    ];
}
function table(head, rows) {
    return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function figure(value) {
    return Number.isNaN(value) ? '–' : value.toFixed(3);
}
//# sourceMappingURL=model-card.js.map