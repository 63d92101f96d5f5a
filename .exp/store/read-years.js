/** Cells that checks across years look at, report by report, of all reports whose agency and year are known and that copy no other. */
export async function readYears(store) {
    const result = await store.connection.runAndReadAll(`
    SELECT r.report_id, r.agency_id, r.year, c.table_name, c.row_name, c.column_name, c.value, c.state
    FROM reports r LEFT JOIN cells c ON c.report_id = r.report_id
      AND (c.column_name IN ('previous', 'change', 'made', 'repealed', 'valid')
        OR (c.table_name = 'requests' AND c.row_name IN ('carried_in', 'carried_out') AND c.column_name = 'total'))
    WHERE r.agency_id IS NOT NULL AND r.year IS NOT NULL AND r.same_as IS NULL
    ORDER BY r.report_id, c.table_name, c.row_name, c.column_name`);
    const reports = new Map();
    for (const [reportId, agencyId, year, table, row, column, value, state] of result.getRowsJson()) {
        const id = String(reportId);
        const report = reports.get(id) ?? {
            head: { reportId: id, agencyId: String(agencyId), year: Number(year) },
            cells: [],
        };
        reports.set(id, report);
        if (table === null)
            continue;
        report.cells.push({
            table: String(table),
            row: String(row),
            column: String(column),
            value: value === null ? null : Number(value),
            state: String(state),
        });
    }
    return [...reports.values()].map(({ head, cells }) => ({ ...head, cells }));
}
//# sourceMappingURL=read-years.js.map