const STEP = 0.01;
const LOWEST = 0.1;
const HIGHEST = 0.9;
/** A category's own optimum counts as much as the common one when it has so many items. */
const TRUST = 100;
/**
 * For each category the probability (0–1, two decimals) from which it is assigned: its own optimum of F1, drawn towards the common
 * optimum of micro F1 by as much as it has few items, since the best cut among few is an accident.
 */
export function chooseThresholds(judged) {
    const { categories, labels } = judged;
    const common = bestThreshold((threshold) => countHits(judged, categories.map((_, k) => k), threshold));
    return categories.map((category, k) => {
        const own = bestThreshold((threshold) => countHits(judged, [k], threshold));
        const positives = labels.filter((given) => given.includes(category)).length;
        return round2((own * positives + common * TRUST) / (positives + TRUST));
    });
}
/** The middle of the first run of thresholds with the best F1. */
function bestThreshold(count) {
    let bestF1 = -1;
    let first = 0;
    let last = 0;
    for (let step = Math.round(LOWEST / STEP); step <= Math.round(HIGHEST / STEP); step++) {
        const { hits, found, due } = count(step * STEP);
        const f1 = found + due === 0 ? 0 : (2 * hits) / (found + due);
        if (f1 > bestF1) {
            bestF1 = f1;
            first = step;
            last = step;
        }
        else if (f1 === bestF1 && step === last + 1) {
            last = step;
        }
    }
    return ((first + last) / 2) * STEP;
}
function countHits({ categories, probabilities, labels, weights }, columns, threshold) {
    let hits = 0;
    let found = 0;
    let due = 0;
    labels.forEach((given, row) => {
        const weight = weights?.[row] ?? 1;
        for (const k of columns) {
            const isFound = (probabilities[row * categories.length + k] ?? 0) >= threshold;
            const isDue = given.includes(categories[k] ?? '');
            if (isFound)
                found += weight;
            if (isDue)
                due += weight;
            if (isFound && isDue)
                hits += weight;
        }
    });
    return { hits, found, due };
}
function round2(value) {
    return Math.round(value * 100) / 100;
}
//# sourceMappingURL=choose-thresholds.js.map