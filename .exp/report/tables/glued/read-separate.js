import { tokensAt } from "./value-run.js";
/** A run whose figures are all parted by blanks, `count` of them: its only reading, which needs no sum. Null otherwise. */
export function readSeparate(run, count) {
    const tokens = [];
    const length = run.text.length;
    for (let start = 0; start < length;) {
        let end = start + 1;
        while (end < length && run.parted[end] !== true)
            end++;
        const whole = tokensAt(run, start, end).find((token) => token.end === end);
        if (whole === undefined || tokens.length === count)
            return null;
        tokens.push(whole);
        start = end;
    }
    return tokens.length === count ? tokens : null;
}
//# sourceMappingURL=read-separate.js.map