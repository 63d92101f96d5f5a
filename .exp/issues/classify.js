import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from "../text/input-error.js";
import { explainLabel } from "./explain.js";
import { extractTokens } from "./features.js";
import { judgeState } from "./label-state.js";
import { LABELS_FILE, MODEL_FILE, parseModelLabels } from "./model-labels.js";
import { readOnnx } from "./onnx/read-onnx.js";
import { openOnnx } from "./onnx/run-onnx.js";
/** The model that comes with the package. */
export const defaultModelDir = fileURLToPath(new URL('../../models/', import.meta.url));
/**
 * Loads the model of a folder that `gongkai train` made. Throws an InputError where a file is missing or damaged, where labels.json
 * belongs to another model or another version of the program, or where the runtime cannot be loaded.
 */
export async function loadClassifier(modelDir = defaultModelDir) {
    const labels = parseModelLabels(await readModelFile(modelDir, LABELS_FILE, 'utf8'), join(modelDir, LABELS_FILE));
    const path = join(modelDir, MODEL_FILE);
    const bytes = await readModelFile(modelDir, MODEL_FILE);
    const run = await openOnnx(bytes, path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    checkBelongs(labels, sha256, modelDir);
    const model = readModel(bytes, path);
    checkCategories(labels, model, modelDir);
    checkSize(labels, bytes.length, model, modelDir);
    const { categories } = model;
    const rule = {
        categories,
        thresholds: labels.categories.map(({ threshold }) => threshold),
        uncertainFrom: labels.uncertainFrom,
    };
    return {
        categories,
        sha256,
        async classify(items) {
            const found = [];
            for (const item of items)
                found.push(await classifyItem(item, run, rule));
            return found;
        },
        explain(item, limit) {
            if (!hasCategories(item))
                return [];
            const tokens = extractTokens(item);
            return categories.map((category) => explainLabel(model, tokens, category, limit));
        },
    };
}
async function classifyItem(item, run, rule) {
    if (!hasCategories(item))
        return { state: 'none_due', categories: [] };
    // rounded first, so that a last digit that differs between machines decides nothing
    const probabilities = (await run(extractTokens(item))).map(round4);
    const categories = rule.categories.map((category, k) => {
        const probability = probabilities[k] ?? 0;
        return { category, probability, assigned: probability >= (rule.thresholds[k] ?? 1) };
    });
    return { state: judgeState(probabilities, rule), categories };
}
function hasCategories({ role }) {
    return role === 'problem' || role === 'measure' || role === 'remedy';
}
function checkBelongs(labels, sha256, modelDir) {
    if (labels.model.sha256 === sha256)
        return;
    throw new InputError(`${modelDir}: ${LABELS_FILE} describes a model with the SHA-256 ${labels.model.sha256.slice(0, 12)}…, ${MODEL_FILE} has ` +
        `${sha256.slice(0, 12)}…; copy both files from one training, or make them again with "gongkai train"`);
}
function checkCategories(labels, model, modelDir) {
    const named = labels.categories.map(({ id }) => id).join(', ');
    const known = model.categories.join(', ');
    if (named !== known) {
        throw new InputError(`${modelDir}: ${LABELS_FILE} names the categories ${named}, ${MODEL_FILE} was trained on ${known}; make both again`);
    }
}
function readModel(bytes, path) {
    try {
        return readOnnx(bytes);
    }
    catch (error) {
        throw new InputError(`${path} runs, but what is in it cannot be read (${error instanceof Error ? error.message : String(error)}); make the model again with "gongkai train"`, { cause: error });
    }
}
function checkSize(labels, bytes, model, modelDir) {
    const tokens = model.vocabulary.tokens.length;
    if (labels.model.bytes === bytes && labels.model.tokens === tokens)
        return;
    throw new InputError(`${modelDir}: ${LABELS_FILE} describes a model of ${labels.model.bytes} bytes and ${labels.model.tokens} tokens, ${MODEL_FILE} has ` +
        `${bytes} and ${tokens}; copy both files from one training, or make them again with "gongkai train"`);
}
async function readModelFile(modelDir, name, encoding) {
    try {
        return await readFile(join(modelDir, name), encoding);
    }
    catch (error) {
        throw new InputError(`no ${name} can be read in ${modelDir}; give the folder of a model that "gongkai train" made, or reinstall the package`, { cause: error });
    }
}
function round4(value) {
    return Math.round(value * 10_000) / 10_000;
}
//# sourceMappingURL=classify.js.map