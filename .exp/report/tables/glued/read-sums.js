import { tokensAt } from "./value-run.js";
/** Longer runs hold more than one row of any real report. */
const LONGEST_RUN = 40;
const MOST_READINGS = 4000;
/**
 * Every reading of `[from, to)` of a run as `width` cells whose last is the sum of the others; slashes count as 0, and so do blanks,
 * which may stand anywhere unless `hasBlanks` is false. None where the run holds no such row; null where there are too many to go
 * on with.
 */
export function readSums(run, { from, to }, width, { hasBlanks = true } = {}) {
    if (to - from > LONGEST_RUN)
        return null;
    if (from === to && !hasBlanks)
        return [];
    if (from === to)
        return [new Array(width).fill(null)];
    const readings = [];
    for (let start = to - 1; start >= from; start--) {
        const total = tokensAt(run, start, to).find(({ end }) => end === to);
        if (total === undefined)
            continue;
        for (const parts of splitSum(run, from, start, width - 1, total.value)) {
            if (!hasBlanks && parts.length < width - 1)
                continue;
            for (const placed of place(parts, width - 1)) {
                readings.push([...placed, total]);
                if (readings.length > MOST_READINGS)
                    return null;
            }
        }
    }
    if (!hasBlanks)
        return readings;
    // a blank total stands for 0
    for (const parts of splitSum(run, from, to, width - 1, 0))
        for (const placed of place(parts, width - 1))
            readings.push([...placed, null]);
    return readings.length > MOST_READINGS ? null : readings;
}
/** The ways to split `[from, to)` into at most `count` tokens that add up to `sum`. */
function splitSum(run, from, to, count, sum) {
    if (from === to)
        return sum === 0 ? [[]] : [];
    if (count === 0)
        return [];
    return tokensAt(run, from, to).flatMap((token) => token.value > sum
        ? []
        : splitSum(run, token.end, to, count - 1, sum - token.value).map((rest) => [token, ...rest]));
}
/** The ways to put tokens, in order, under `count` columns. */
function place(tokens, count) {
    if (tokens.length > count)
        return [];
    if (count === 0)
        return [[]];
    const [first, ...others] = tokens;
    const withBlank = place(tokens, count - 1).map((rest) => [null, ...rest]);
    if (first === undefined)
        return withBlank;
    return [...place(others, count - 1).map((rest) => [first, ...rest]), ...withBlank];
}
//# sourceMappingURL=read-sums.js.map