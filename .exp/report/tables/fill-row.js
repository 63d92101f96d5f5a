import { makeCell, unreadCell } from "./make-cell.js";
import { placeValues } from "./place-values.js";
/** One row of the form from the cells printed under its label. What cannot be placed is `unread`, with a diagnostic. */
export function fillRow(place, values, options = {}) {
    const { table, row, columns } = place;
    const placement = placeValues(values, columns.length, options);
    if (placement.cells !== null) {
        const { cells: printed, inferredBy } = placement;
        const cells = columns.flatMap((column, i) => {
            const cell = printed[i];
            const unit = options.unitOf?.(column) ?? null;
            return cell === undefined ? [] : makeCell({ table, row, column }, cell, { unit, inferredBy });
        });
        return { cells, diagnostics: cells.flatMap(noteUnread) };
    }
    const raw = values
        .map((cell) => cell.text)
        .join(' ')
        .trim();
    const first = values[0];
    const last = values.at(-1);
    const why = placement.readings === 0
        ? `${values.length} cells are printed for ${columns.length} columns`
        : `${placement.readings} readings fit`;
    const detail = `${table}.${row}: ${why}; the row is left unread, and rules that need it cannot tell`;
    const span = first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end };
    return {
        cells: columns.map((column) => unreadCell({ table, row, column }, raw)),
        diagnostics: [{ code: 'table.unread', detail, span }],
    };
}
function noteUnread(cell) {
    if (cell.state !== 'unread')
        return [];
    const detail = `${cell.table}.${cell.row}.${cell.column}: "${cell.raw}" is no figure of the form; the cell is left unread`;
    return [{ code: 'table.unread', detail, span: cell.span }];
}
//# sourceMappingURL=fill-row.js.map