import { readValue } from "./read-value.js";
import { isBlank } from "./table-rows.js";
/**
 * Puts the printed cells of a row under `count` columns. As many cells as columns: in order. More: the stretch of that length that
 * holds every figure, if there is one only, or one only in which `identity` holds, or the one that stands where other rows have
 * theirs. Fewer, or several readings: not placed.
 */
export function placeValues(values, count, { identity, shift = null } = {}) {
    if (values.length === count)
        return { cells: values, inferredBy: [] };
    const filled = values.flatMap((cell, i) => (isBlank(cell) ? [] : [i]));
    const first = filled[0];
    const last = filled.at(-1);
    if (first === undefined || last === undefined) {
        // nothing is printed in the row: every column of it is blank, wherever the blanks stand
        const blank = values[0];
        if (blank === undefined || values.length < count)
            return { cells: null, readings: 0 };
        return { cells: values.slice(0, count), inferredBy: [] };
    }
    if (values.length < count)
        return { cells: null, readings: 0 };
    const starts = possibleStarts(values, count);
    const windows = starts.map((start) => values.slice(start, start + count));
    const [only, ...others] = windows;
    if (only !== undefined && others.length === 0)
        return { cells: only, inferredBy: [] };
    const fitting = identity === undefined ? [] : windows.filter((window) => identity.holds(window.map(figure)));
    const [settled, ...rivals] = fitting;
    if (identity !== undefined && settled !== undefined && rivals.length === 0)
        return { cells: settled, inferredBy: [identity.rule] };
    if (shift !== null && starts.includes(shift))
        return { cells: values.slice(shift, shift + count), inferredBy: [] };
    return { cells: null, readings: windows.length };
}
/** Where a stretch of `count` cells that holds every figure may begin; none where nothing is printed or cells are too few. */
function possibleStarts(values, count) {
    const filled = values.flatMap((cell, i) => (isBlank(cell) ? [] : [i]));
    const first = filled[0];
    const last = filled.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const from = Math.max(0, last - count + 1);
    const to = Math.min(first, values.length - count);
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
/**
 * Where in its values the columns of `row` begin, as rows of the same length show whose figures leave one possibility; null where
 * none does, or they disagree. Merged cells leave blanks before and behind the columns, at the same place in all rows.
 */
export function agreedShift(row, others) {
    const columns = new Set();
    for (const { values, place, columnCount } of others) {
        if (place.length !== row.place.length)
            continue;
        const starts = possibleStarts(values, columnCount);
        if (starts[0] !== undefined && starts.length === 1)
            columns.add(place.first + starts[0]);
    }
    const [column, ...rivals] = columns;
    return column === undefined || rivals.length > 0 ? null : column - row.place.first;
}
function figure(cell) {
    return readValue(cell.text)?.value ?? 0;
}
//# sourceMappingURL=place-values.js.map