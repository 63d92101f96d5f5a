import { scoreRows } from "./train-linear.js";
/** Probabilities (0–1) of each category, row by row, by the program itself: what the ONNX file must give too. */
export function predictRows(model, tokens) {
    return calibrateScores(scoreRows(model, tokens), model.calibrations);
}
/** Probabilities from scores, row by row. */
export function calibrateScores(scores, calibrations) {
    return scores.map((score, index) => {
        const { slope, offset } = calibrations[index % calibrations.length] ?? {
            slope: Number.NaN,
            offset: Number.NaN,
        };
        return 1 / (1 + Math.exp(-(slope * score + offset)));
    });
}
//# sourceMappingURL=issue-model.js.map