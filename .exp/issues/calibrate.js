import { minimize } from "./minimize.js";
/**
 * The sigmoid that best turns scores into probabilities (J. Platt, Probabilistic outputs for support vector machines, 1999), with his
 * smoothed targets, so that a few perfect scores do not give certainty; `weights` say how much each item counts. Scores must come from models that did not see the items.
 */
export function fitCalibration(scores, positive, weights) {
    const positives = positive.filter(Boolean).length;
    const negatives = positive.length - positives;
    const high = (positives + 1) / (positives + 2);
    const low = 1 / (negatives + 2);
    const [slope = 1, offset = 0] = minimize((point, gradient) => {
        const [a = 0, b = 0] = point;
        let value = 0;
        gradient.fill(0);
        scores.forEach((score, index) => {
            const target = positive[index] ? high : low;
            const logit = a * score + b;
            const weight = weights?.[index] ?? 1;
            // ln(1 + eˣ) − target · x, without overflow
            value += weight * (Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))) - target * logit);
            const pull = weight * (1 / (1 + Math.exp(-logit)) - target);
            gradient[0] = (gradient[0] ?? 0) + pull * score;
            gradient[1] = (gradient[1] ?? 0) + pull;
        });
        return value;
    }, 2, { steps: 200, tolerance: 1e-6 });
    // as in the ONNX file
    return { slope: Math.fround(slope), offset: Math.fround(offset) };
}
//# sourceMappingURL=calibrate.js.map