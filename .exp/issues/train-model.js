import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from "../text/input-error.js";
import { scoreByBayes } from "./baseline-bayes.js";
import { readCandidates } from "./candidates.js";
import { CATEGORIES } from "./categories.js";
import { checkLearnable } from "./check-learnable.js";
import { assignFolds } from "./cross-validate.js";
import { drawCurve } from "./draw-curve.js";
import { drawReliability } from "./draw-reliability.js";
import { extractTokens } from "./features.js";
import { predictRows } from "./issue-model.js";
import { joinItems } from "./join-items.js";
import { judgeHeldOut } from "./judge-held-out.js";
import { chooseUncertainFrom } from "./label-state.js";
import { measureCurve } from "./measure-curve.js";
import { CARD_MARK, renderModelCard } from "./model-card.js";
import { CARD_FILE, CURVE_FILE, describeModel, LABELS_FILE, MODEL_FILE, RELIABILITY_FILE, } from "./model-labels.js";
import { exportOnnx } from "./onnx/export-onnx.js";
import { openOnnx } from "./onnx/run-onnx.js";
import { scoreJudged, testModel } from "./score-model.js";
import { scoreRows, trainLinear } from "./train-linear.js";
import { fingerprintItems, readTrainingFolder } from "./training-items.js";
import { readSplit } from "./training-split.js";
/**
 * Chosen by cross-validation that leaves out one author at a time; their neighbours do as well within 0.01 of micro F1, but a vocabulary
 * cut to 10,000 tokens is worse by 0.01 to 0.03 on every author: it is the rare words that a new author shares with somebody. Tokens of
 * only two items would bring 0.002 more and a file of over 8 MB.
 */
const OPTIONS = { fit: 20, balance: 1, minimumCount: 3, maximumTokens: 100_000 };
/** How far the ONNX file may be from the training code, in probability. */
const TOLERANCE = 1e-5;
/**
 * Trains the model of the issue categories and writes it with its labels, its card and the card's pictures; the same items give the same
 * bytes. Throws an InputError where an item set cannot be learned from, an Error where the ONNX file does not do what the training
 * code does.
 */
export async function trainModel(request) {
    const { items, out, split = null, categories = CATEGORIES, options = OPTIONS, log = () => { } } = request;
    checkLearnable(items, categories);
    await checkFolder(out);
    const setAside = new Set(split?.test ?? []);
    const learned = items.filter(({ author }) => !setAside.has(author));
    log(`features of ${items.length} items`);
    const folds = assignFolds(learned);
    const rows = joinItems(learned, learned.map(extractTokens), folds);
    const judges = split?.development ?? [...new Set(folds)];
    log(`development: ${judges.length} folds`);
    const linear = (rest, held) => scoreRows(trainLinear(rest, categories, options), held);
    const developed = judgeHeldOut(categories, rows, judges, linear);
    log('baseline');
    const baseline = judgeHeldOut(categories, rows, judges, scoreByBayes(categories));
    log('final model');
    const model = {
        ...trainLinear(rows, categories, options),
        calibrations: developed.calibrations,
    };
    const bytes = exportOnnx(model);
    const tests = items.filter(({ author }) => setAside.has(author));
    const tested = testModel({ categories, tests, rows, model, developed, baseline });
    await verifyOnnx(bytes, model, [...rows.tokens, ...tests.map(extractTokens)]);
    log('learning curve');
    const curve = measureCurve({ categories, options, rows, judges, decision: developed });
    const labels = describeModel({
        model: {
            file: MODEL_FILE,
            bytes: bytes.length,
            sha256: createHash('sha256').update(bytes).digest('hex'),
            tokens: model.vocabulary.tokens.length,
        },
        categories: categories.map((id, k) => ({ id, threshold: developed.thresholds[k] ?? 1 })),
        uncertainFrom: chooseUncertainFrom(developed.judged, developed.thresholds),
        trainedOn: {
            items: learned.length,
            sha256: fingerprintItems(learned),
            authors: countAuthors(learned),
        },
        options,
    });
    const card = {
        isOwn: categories !== CATEGORIES,
        folds: judges,
        development: scoreJudged(categories, developed, baseline),
        test: tested,
        curve,
        candidates: request.candidates ?? null,
    };
    await writeFile(join(out, MODEL_FILE), bytes);
    await writeFile(join(out, LABELS_FILE), `${JSON.stringify(labels, null, 2)}\n`);
    await writeFile(join(out, RELIABILITY_FILE), drawReliability((tested ?? card.development).reliability));
    await writeFile(join(out, CURVE_FILE), drawCurve(curve));
    await writeFile(join(out, CARD_FILE), renderModelCard(labels, learned, card));
    log(`${join(out, MODEL_FILE)}: ${bytes.length} bytes, ${labels.model.tokens} tokens`);
    return labels;
}
/** Trains on every items-*.jsonl of a folder, by its split.json where it has one. Throws as `readTrainingFolder`, `readSplit`, `readCandidates` and `trainModel` do. */
export async function trainFromFolder(corpusDir, outDir, log = () => { }) {
    const items = await readTrainingFolder(corpusDir);
    // told with the folder's name; lines of unknown labels and of what stands twice were told by the reading
    checkLearnable(items, CATEGORIES, { path: corpusDir, place: (position) => `id "${items[position]?.id}"` });
    return trainModel({
        items,
        split: await readSplit(corpusDir, items),
        candidates: await readCandidates(corpusDir),
        out: outDir,
        log,
    });
}
/** Throws an InputError, before anything is learned, where a folder cannot take the model or holds a README.md that is no model card. */
async function checkFolder(out) {
    try {
        await mkdir(out, { recursive: true });
    }
    catch (error) {
        throw new InputError(`cannot make the folder ${out}: a file has its name, or there is no right to write there`, {
            cause: error,
        });
    }
    const card = await readFile(join(out, CARD_FILE), 'utf8').catch(() => null);
    if (card !== null && !card.includes(CARD_MARK))
        throw new InputError(`${join(out, CARD_FILE)} is no model card and would be lost; name another folder with --out`);
}
async function verifyOnnx(bytes, model, tokens) {
    const run = await openOnnx(bytes, MODEL_FILE);
    const expected = predictRows(model, tokens);
    for (const [row, ofRow] of tokens.entries()) {
        const found = await run(ofRow);
        found.forEach((probability, k) => {
            const wanted = expected[row * model.categories.length + k] ?? Number.NaN;
            if (!(Math.abs(probability - wanted) <= TOLERANCE)) {
                throw new Error(`item ${row}, ${model.categories[k]}: ONNX gives ${probability}, the training code ${wanted}`);
            }
        });
    }
}
function countAuthors(items) {
    const authors = [...new Set(items.map(({ author }) => author))].sort();
    return authors.map((author) => ({ author, items: items.filter((item) => item.author === author).length }));
}
//# sourceMappingURL=train-model.js.map