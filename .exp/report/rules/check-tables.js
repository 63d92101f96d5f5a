import { FORM_ROWS, REQUEST_COLUMNS, REVIEW_COLUMNS, REVIEW_ROWS } from "../tables/forms.js";
import { checkMisread } from "./check-misread.js";
import { checkSum } from "./sum-rule.js";
/** Every rule of the forms that binds cells of one report (docs/forms.md), with its outcome at every place. */
export function checkTables(tables) {
    return [
        ...requestRules(tables.requests).map((rule) => checkSum(rule, tables.requests)),
        ...reviewRules().map((rule) => checkSum(rule, tables.review)),
        checkMisread(tables.proactive),
    ];
}
const OUTSIDE_OUTCOMES = new Set(['received', 'carried_in', 'outcomes', 'carried_out']);
function requestRules(table) {
    const rows = table === null ? undividedRows() : [...new Set(table.cells.map(({ row }) => row))];
    const outcomes = rows.filter((row) => !OUTSIDE_OUTCOMES.has(row));
    const byColumn = REQUEST_COLUMNS.flatMap((column) => {
        const at = cellsAt('requests', column);
        const place = `requests.${column}`;
        return [
            {
                rule: 'requests.balance',
                place,
                left: at(['received', 'carried_in']),
                right: at(['outcomes', 'carried_out']),
                apart: 'row',
            },
            { rule: 'requests.outcomes', place, left: at(['outcomes']), right: at(outcomes), apart: 'row' },
        ];
    });
    const byRow = rows.map((row) => sumOfRow('requests.total', 'requests', row, REQUEST_COLUMNS));
    return [...byColumn, ...byRow];
}
function undividedRows() {
    return FORM_ROWS.filter(({ table, row }) => table === 'requests' && !row.startsWith('other_outcome.')).map(({ row }) => row);
}
function reviewRules() {
    return REVIEW_ROWS.map((row) => sumOfRow('review.total', 'review', row, REVIEW_COLUMNS));
}
function sumOfRow(rule, table, row, columns) {
    const cells = columns.map((column) => ({ table, row, column }));
    return {
        rule,
        place: `${table}.${row}`,
        left: cells.slice(0, -1),
        right: cells.slice(-1),
        apart: 'column',
    };
}
function cellsAt(table, column) {
    return (rows) => rows.map((row) => ({ table, row, column }));
}
//# sourceMappingURL=check-tables.js.map