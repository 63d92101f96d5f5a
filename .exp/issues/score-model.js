import { bootstrapInterval } from "../text/intervals.js";
import { scoreByBayes } from "./baseline-bayes.js";
import { extractTokens } from "./features.js";
import { calibrateScores, predictRows } from "./issue-model.js";
import { measureReliability } from "./reliability.js";
import { f1Of, macroF1, sumTallies, tallyLabels } from "./score-labels.js";
/** The scores of what was judged without being read. */
export function scoreJudged(categories, model, baseline) {
    const { judged, assigned } = model;
    return describeScores(categories, judged.probabilities, judged.labels, assigned, baseline.assigned);
}
/** The finished model on the items that were set aside, and the baseline trained on the same items; null where none were. */
export function testModel({ categories, tests, rows, model, developed, baseline, }) {
    if (tests.length === 0)
        return null;
    const tokens = tests.map(extractTokens);
    const labels = tests.map((item) => item.labels);
    const probabilities = predictRows(model, tokens);
    const byBayes = calibrateScores(scoreByBayes(categories)(rows, tokens), baseline.calibrations);
    return describeScores(categories, probabilities, labels, assign(categories, probabilities, developed.thresholds), assign(categories, byBayes, baseline.thresholds));
}
function assign(categories, probabilities, thresholds) {
    const width = categories.length;
    return Array.from({ length: probabilities.length / width }, (_, row) => categories.filter((_category, k) => (probabilities[row * width + k] ?? 0) >= (thresholds[k] ?? 1)));
}
function describeScores(categories, probabilities, labels, assigned, baseline) {
    const drawnTallies = (drawn) => {
        const rows = [...drawn];
        const pick = (values) => rows.map((row) => values[row] ?? []);
        return tallyLabels(categories, pick(assigned), pick(labels));
    };
    return {
        items: labels.length,
        model: tallyLabels(categories, assigned, labels),
        baseline: tallyLabels(categories, baseline, labels),
        micro: bootstrapInterval(labels.length, (drawn) => f1Of(sumTallies(drawnTallies(drawn)))),
        macro: bootstrapInterval(labels.length, (drawn) => macroF1(drawnTallies(drawn))),
        reliability: categories.map((category, k) => measureReliability(category, labels.map((_, row) => probabilities[row * categories.length + k] ?? 0), labels.map((given) => given.includes(category)))),
    };
}
//# sourceMappingURL=score-model.js.map