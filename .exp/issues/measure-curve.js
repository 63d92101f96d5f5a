import { calibrateScores } from "./issue-model.js";
import { f1Of, sumTallies, tallyLabels } from "./score-labels.js";
import { scoreRows, trainLinear } from "./train-linear.js";
const SHARES = [0.125, 0.25, 0.5, 1];
/**
 * Micro F1 on the judging authors of models that learned from an eighth to all of the other authors' rows, spread evenly over them;
 * calibration and thresholds are those of the finished model. Where all authors judge, the last one does, and the rest teach.
 */
export function measureCurve({ categories, options, rows, judges, decision }) {
    const authors = [...new Set(rows.folds)];
    const held = new Set(judges.length < authors.length ? judges : authors.slice(-1));
    const teaching = rows.folds.flatMap((fold, row) => (held.has(fold) ? [] : [row]));
    const judged = rows.folds.flatMap((fold, row) => (held.has(fold) && rows.written[row] ? [row] : []));
    const pick = (values, chosen) => chosen.flatMap((row) => values[row] ?? []);
    const tokens = judged.map((row) => rows.tokens[row] ?? []);
    const labels = judged.map((row) => rows.labels[row] ?? []);
    return SHARES.flatMap((share) => {
        const chosen = teaching.filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share));
        if (chosen.length === 0)
            return [];
        const part = {
            tokens: chosen.map((row) => rows.tokens[row] ?? []),
            labels: chosen.map((row) => rows.labels[row] ?? []),
            written: pick(rows.written, chosen),
        };
        const scores = scoreRows(trainLinear(part, categories, options), tokens);
        const probabilities = calibrateScores(scores, decision.calibrations);
        const assigned = tokens.map((_, row) => categories.filter((_category, k) => (probabilities[row * categories.length + k] ?? 0) >= (decision.thresholds[k] ?? 1)));
        const f1 = f1Of(sumTallies(tallyLabels(categories, assigned, labels)));
        const items = part.written.filter(Boolean).length;
        return Number.isNaN(f1) ? [] : [{ items, f1 }];
    });
}
//# sourceMappingURL=measure-curve.js.map