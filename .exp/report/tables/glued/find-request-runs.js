import { findLabels } from "./find-labels.js";
import { sliceRun } from "./value-run.js";
/** The rows of table 三 as they stand in running text, in the order of the form. */
export function findRequestRuns(squeezed) {
    const labels = findLabels(squeezed, 'requests');
    return labels.flatMap(({ label, end }, i) => {
        if (label.row === null)
            return [];
        const next = labels[i + 1];
        const ends = next === undefined ? [endOfValues(squeezed.text, end)] : endsBefore(squeezed, end, next);
        const runs = ends.map((to) => sliceRun(squeezed, end, to)).filter(({ text }) => VALUES.test(text));
        return [{ row: label.row, runs }];
    });
}
const VALUES = /^[\d,，/／\\—–－-]*$/;
function endOfValues(text, start) {
    let end = start;
    while (end < text.length && VALUES.test(text[end] ?? ' '))
        end++;
    return end;
}
/** Where a row's figures may end before the next label: the number of that label stands behind them. */
function endsBefore({ text, parted }, from, { label, start }) {
    const printed = label.ordinal === null ? '' : String(label.ordinal);
    if (printed === '' || start === from)
        return [start];
    const before = text.slice(from, start);
    const marked = [`${printed}.`, `${printed}、`, `(${printed})`].find((mark) => before.endsWith(mark));
    if (marked !== undefined)
        return [start - marked.length];
    if (!before.endsWith(printed))
        return [start];
    const withoutNumber = start - printed.length;
    return parted[withoutNumber] === true ? [withoutNumber] : [withoutNumber, start];
}
//# sourceMappingURL=find-request-runs.js.map