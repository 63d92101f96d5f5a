import { fillRow } from "./fill-row.js";
import { REVIEW_COLUMNS, REVIEW_ROWS } from "./forms.js";
import { isBlank, isValue } from "./table-rows.js";
const WIDTH = REVIEW_ROWS.length * REVIEW_COLUMNS.length;
const HEADERS = ['结果维持', '结果纠正', '尚未审结'];
/**
 * Table 四 复议诉讼: one row of fifteen figures under headers that name the three groups, or a row of five under the name of each
 * group. `form` is that of the other tables, since both forms prescribe the same table 四.
 */
export function fillReview(rows, form) {
    const header = rows.findIndex((_, i) => hasHeaders(rows.slice(i, i + 1)) || hasHeaders(rows.slice(i, i + HEADER_ROWS)));
    if (header < 0)
        return { table: null, diagnostics: [] };
    const grouped = fillGroups(rows.slice(Math.max(0, header - 2)), form);
    if (grouped !== null)
        return grouped;
    for (const row of rows.slice(header)) {
        const run = longestRun(row);
        if (run.length < WIDTH || (run.every(isBlank) && run.length !== WIDTH))
            continue;
        const columns = REVIEW_ROWS.flatMap((group) => REVIEW_COLUMNS.map((column) => `${group}.${column}`));
        const { cells, diagnostics } = fillRow({ table: 'review', row: '', columns }, run);
        const named = cells.map((cell) => {
            const [group = '', column = ''] = cell.column.split('.');
            return { ...cell, row: group, column };
        });
        return { table: { name: 'review', form, cells: named }, diagnostics };
    }
    const detail = 'the headers of table 四 are there and no row of fifteen figures under them; its rules cannot tell';
    return {
        table: null,
        diagnostics: [{ code: 'table.unread', detail, span: rows[header]?.[0]?.span ?? null }],
    };
}
/** Names of the groups, the longest first: 未经复议直接起诉 and 复议后起诉 hold the word 复议. */
const GROUP_NAMES = [
    { group: 'litigation_direct', pattern: /未经复议/ },
    { group: 'litigation_after_reconsideration', pattern: /复议后/ },
    { group: 'reconsideration', pattern: /行政复议/ },
];
/** The table where each group has its name, its headers and its five figures; null unless all three are so. */
function fillGroups(rows, form) {
    const found = new Map();
    let named = [];
    for (const row of rows) {
        const words = row.map((cell) => cell.text.replace(/\s+/g, '')).join('');
        const groups = GROUP_NAMES.filter(({ pattern }) => pattern.test(words)).map(({ group }) => group);
        if (groups.length > 0)
            named = groups;
        const run = longestRun(row);
        const [group, ...others] = named;
        // rows of table 三 may stand before; a longer row under a name is the one row of the form
        if (group !== undefined && run.length > REVIEW_COLUMNS.length)
            return null;
        // under several names at once the figures are not those of one group
        if (run.length < REVIEW_COLUMNS.length || group === undefined || others.length > 0 || found.has(group))
            continue;
        found.set(group, run);
        if (found.size === REVIEW_ROWS.length)
            break;
    }
    if (found.size < REVIEW_ROWS.length)
        return null;
    const filled = REVIEW_ROWS.map((row) => fillRow({ table: 'review', row, columns: REVIEW_COLUMNS }, found.get(row) ?? []));
    return {
        table: { name: 'review', form, cells: filled.flatMap(({ cells }) => cells) },
        diagnostics: filled.flatMap(({ diagnostics }) => diagnostics),
    };
}
/** Headers of the table may take this many printed rows. */
const HEADER_ROWS = 4;
/** The headers of the columns; or, where columns were turned letter by letter, the names of the groups. */
function hasHeaders(rows) {
    const words = rows.flatMap((row) => row.map((cell) => cell.text.replace(/\s+/g, ''))).join('');
    return HEADERS.every((header) => words.includes(header)) || /未经复议直接起诉.{0,4}复议后起诉/.test(words);
}
function longestRun(row) {
    let best = [];
    let run = [];
    for (const cell of row) {
        run = isValue(cell) ? [...run, cell] : [];
        if (run.length > best.length)
            best = run;
    }
    return best;
}
//# sourceMappingURL=fill-review.js.map