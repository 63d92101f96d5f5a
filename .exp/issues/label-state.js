/** `labelled` where a category reaches its threshold, `uncertain` where one comes near it, else `unspecific`. */
export function judgeState(probabilities, { thresholds, uncertainFrom }) {
    const closeness = nearest(probabilities, thresholds);
    if (closeness >= 1)
        return 'labelled';
    return closeness >= uncertainFrom ? 'uncertain' : 'unspecific';
}
/** Wanted share of truly unspecific items among those called unspecific. */
const PRECISION = 0.9;
const FEWEST = 5;
/**
 * The greatest share of the threshold from which `uncertain` begins such that of the items called unspecific at least 90 % are.
 * Where no share does that (or fewer than five items would be left), 0.5: nothing is known about it then.
 */
export function chooseUncertainFrom({ categories, probabilities, labels }, thresholds) {
    const width = categories.length;
    const unlabelled = labels
        .map((given, row) => ({
        closeness: nearest([...probabilities.subarray(row * width, (row + 1) * width)], thresholds),
        isUnspecific: given.length === 0,
    }))
        .filter(({ closeness }) => closeness < 1);
    for (let percent = 100; percent > 0; percent -= 5) {
        const called = unlabelled.filter(({ closeness }) => closeness < percent / 100);
        const right = called.filter(({ isUnspecific }) => isUnspecific).length;
        if (called.length >= FEWEST && right >= PRECISION * called.length)
            return percent / 100;
    }
    return 0.5;
}
function nearest(probabilities, thresholds) {
    return Math.max(...probabilities.map((probability, k) => probability / (thresholds[k] ?? 1)));
}
//# sourceMappingURL=label-state.js.map