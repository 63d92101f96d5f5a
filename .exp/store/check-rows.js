import { countRepeats } from "./mark-ids.js";
/** The rows of `checks` and `evidence` of one report; a cell's evidence has the cell's place in the text. */
export function checkRows({ report, checks }, at) {
    const cells = [report.tables.proactive, report.tables.requests, report.tables.review].flatMap((t) => t?.cells ?? []);
    const spans = new Map(cells.map((cell) => [cellKey(cell), cell.span]));
    const evidence = [];
    // two claims of a narrative may meet the same cell
    const unique = countRepeats();
    const rows = checks.map((check) => {
        const check_id = unique(checkId(report.id, check));
        const places = [
            ...check.cells.map((cell) => ({ ...cellColumns(cell), ...at(spans.get(cellKey(cell)) ?? null) })),
            ...check.spans.map((span) => ({ table_name: null, row_name: null, column_name: null, ...at(span) })),
        ];
        places.forEach((place, position) => {
            evidence.push({ check_id, position: position + 1, report_id: report.id, ...place });
        });
        return { check_id, report_id: report.id, other_report_id: null, ...checkColumns(check) };
    });
    return new Map([
        ['checks', rows],
        ['evidence', evidence],
    ]);
}
/** Report, rule and place. */
export function checkId(reportId, check) {
    return `${reportId}-${check.rule}-${check.place}`;
}
/** The columns that say what came of a check. */
export function checkColumns({ rule, place, outcome, severity, detail }) {
    return { rule, place, outcome, severity, detail };
}
/** The columns that name a cell. */
export function cellColumns({ table, row, column }) {
    return { table_name: table, row_name: row, column_name: column };
}
function cellKey({ table, row, column }) {
    return `${table} ${row} ${column}`;
}
//# sourceMappingURL=check-rows.js.map