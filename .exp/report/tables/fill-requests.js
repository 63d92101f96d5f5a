import { fillRow } from "./fill-row.js";
import { FORM_ROWS, REQUEST_COLUMNS } from "./forms.js";
import { agreedShift } from "./place-values.js";
import { isBlank } from "./table-rows.js";
const DIVIDED = /^other_outcome\./;
const ROW_TOTAL = {
    rule: 'requests.total',
    holds: (figures) => figures.at(-1) === figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0) && figures.at(-1) !== 0,
};
/**
 * Table 三 收到和处理申请. Its form is 2021 where row （六） is divided as that form prescribes; `fallback`, the form of table 二, where
 * nothing of that row is left. Rows that are missing are told.
 */
export function fillRequests(rows, fallback = '2019') {
    const byRow = new Map();
    for (const labelled of rows) {
        const known = byRow.get(labelled.form.row);
        // a heading that repeats a label has no figures
        if (known === undefined ||
            (known.values.length < REQUEST_COLUMNS.length && labelled.values.length > known.values.length)) {
            byRow.set(labelled.form.row, labelled);
        }
    }
    const isDivided = [...byRow.values()].some(({ form, values }) => DIVIDED.test(form.row) && values.length > 0) ||
        (fallback === '2021' && !byRow.has('other_outcome'));
    const expected = FORM_ROWS.filter(({ table, row }) => table === 'requests' && (isDivided ? row !== 'other_outcome' : !DIVIDED.test(row)));
    const withFigures = expected.filter(({ row }) => (byRow.get(row)?.values.length ?? 0) >= REQUEST_COLUMNS.length);
    if (withFigures.length === 0)
        return { table: null, diagnostics: [] };
    const aligned = [...byRow.values()].map(align);
    const cells = [];
    const diagnostics = [];
    for (const { row, label } of expected) {
        const labelled = byRow.get(row);
        if (labelled === undefined) {
            diagnostics.push({
                code: 'table.row_missing',
                detail: `requests.${row} (${label}) was not found; sums that need it cannot tell`,
                span: null,
            });
        }
        const filled = fillRow({ table: 'requests', row, columns: REQUEST_COLUMNS }, labelled?.values ?? [], {
            identity: ROW_TOTAL,
            shift: labelled === undefined ? null : agreedShift(align(labelled), aligned),
        });
        cells.push(...filled.cells);
        if (labelled !== undefined)
            diagnostics.push(...filled.diagnostics);
    }
    const printed = cells.filter((cell) => !isBlank({ text: cell.raw, span: { start: 0, end: 0 } }));
    if (printed.length === 0)
        diagnostics.push({
            code: 'table.empty',
            detail: 'table 三 is printed and has no figure in it',
            span: null,
        });
    return { table: { name: 'requests', form: isDivided ? '2021' : '2019', cells }, diagnostics };
}
function align({ values, place }) {
    return { values, place, columnCount: REQUEST_COLUMNS.length };
}
//# sourceMappingURL=fill-requests.js.map