import { decideHeldOut, fitDecision, scoreHeldOut, } from "./cross-validate.js";
/**
 * Scores every judged fold by a model that was trained without it (joined rows too), and chooses calibration and thresholds on the
 * written items of all judged folds together.
 */
export function judgeHeldOut(categories, rows, judges, scorer) {
    const width = categories.length;
    const all = scoreHeldOut(rows, rows.folds, width, scorer, judges);
    const chosen = rows.folds.flatMap((fold, row) => (rows.written[row] && judges.includes(fold) ? [row] : []));
    const scores = Float64Array.from(chosen.flatMap((row) => [...all.subarray(row * width, (row + 1) * width)]));
    const labels = chosen.map((row) => rows.labels[row] ?? []);
    const folds = chosen.map((row) => rows.folds[row] ?? '');
    return {
        ...fitDecision(categories, scores, labels, folds),
        ...decideHeldOut(categories, scores, labels, folds),
        folds,
    };
}
//# sourceMappingURL=judge-held-out.js.map