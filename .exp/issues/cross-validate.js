import { fitCalibration } from "./calibrate.js";
import { chooseThresholds } from "./choose-thresholds.js";
import { calibrateScores } from "./issue-model.js";
const FOLDS_OF_ONE_AUTHOR = 5;
/**
 * The name of the fold of each item: its author, so that every author is judged by a model that never read him; five folds by turns
 * where all items have one author.
 */
export function assignFolds(items) {
    const authors = new Set(items.map(({ author }) => author));
    return items.map(({ author }, index) => authors.size > 1 ? author : `part ${(index % FOLDS_OF_ONE_AUTHOR) + 1}`);
}
/** A score for each item and category from the model that was trained without the item's fold; 0 for items of folds that are not `judged`. */
export function scoreHeldOut(data, folds, categoryCount, score, judged = [...new Set(folds)]) {
    const scores = new Float64Array(data.tokens.length * categoryCount);
    for (const fold of judged) {
        const held = rowsWhere(folds, (name) => name === fold);
        const rest = rowsWhere(folds, (name) => name !== fold);
        const ofHeld = score({ tokens: pick(data.tokens, rest), labels: pick(data.labels, rest), written: pick(data.written, rest) }, pick(data.tokens, held));
        held.forEach((row, position) => {
            scores.set(ofHeld.subarray(position * categoryCount, (position + 1) * categoryCount), row * categoryCount);
        });
    }
    return scores;
}
/**
 * Calibration and thresholds from held-out scores. Each fold counts the same, however many items it has: what the model meets next is
 * another author, not another item of the most diligent one.
 */
export function fitDecision(categories, scores, labels, folds) {
    const weights = weighFolds(folds);
    const calibrations = categories.map((category, k) => fitCalibration(labels.map((_, row) => scores[row * categories.length + k] ?? 0), labels.map((given) => given.includes(category)), weights));
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
export function decideHeldOut(categories, scores, labels, folds) {
    const width = categories.length;
    const assigned = labels.map(() => []);
    const probabilities = new Float64Array(scores.length);
    for (const fold of new Set(folds)) {
        const rest = rowsWhere(folds, (name) => name !== fold);
        const restScores = Float64Array.from(rest.flatMap((row) => [...scores.subarray(row * width, (row + 1) * width)]));
        const { calibrations, thresholds } = fitDecision(categories, restScores, pick(labels, rest), pick(folds, rest));
        for (const row of rowsWhere(folds, (name) => name === fold)) {
            const ofRow = calibrateScores(scores.subarray(row * width, (row + 1) * width), calibrations);
            probabilities.set(ofRow, row * width);
            assigned[row] = categories.filter((_, k) => (ofRow[k] ?? 0) >= (thresholds[k] ?? 1));
        }
    }
    return { assigned, judged: { categories, probabilities, labels } };
}
/** Weights of mean 1 under which every fold counts the same. */
function weighFolds(folds) {
    const sizes = new Map();
    for (const fold of folds)
        sizes.set(fold, (sizes.get(fold) ?? 0) + 1);
    return folds.map((fold) => folds.length / (sizes.size * (sizes.get(fold) ?? 1)));
}
function rowsWhere(folds, holds) {
    return folds.flatMap((fold, row) => (holds(fold) ? [row] : []));
}
function pick(values, rows) {
    return rows.flatMap((row) => {
        const value = values[row];
        return value === undefined ? [] : [value];
    });
}
//# sourceMappingURL=cross-validate.js.map