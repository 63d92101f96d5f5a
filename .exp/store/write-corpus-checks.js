import { appendRows } from "./append-rows.js";
import { cellColumns, checkColumns, checkId } from "./check-rows.js";
import { countRepeats } from "./mark-ids.js";
import { findRelation } from "./schema.js";
import { inTransaction } from "./transaction.js";
/** Stores the checks across years (rules `years.…`) in place of all that were stored, in one transaction. */
export async function writeCorpusChecks(store, checks) {
    const stray = checks.find(({ check }) => !check.rule.startsWith('years.'));
    if (stray !== undefined)
        throw new Error(`not a rule across years: ${stray.check.rule}`);
    const unique = countRepeats();
    const evidence = [];
    const rows = checks.map(({ reportId, otherReportId, check, otherCells }) => {
        const check_id = unique(checkId(reportId, check));
        const cells = [
            ...check.cells.map((cell) => ({ report_id: reportId, ...cellColumns(cell) })),
            ...otherCells.map((cell) => ({ report_id: otherReportId, ...cellColumns(cell) })),
        ];
        cells.forEach((cell, index) => {
            evidence.push({ check_id, position: index + 1, ...cell });
        });
        return { check_id, report_id: reportId, other_report_id: otherReportId, ...checkColumns(check) };
    });
    await inTransaction(store, async (connection) => {
        const old = "SELECT check_id FROM checks WHERE rule LIKE 'years.%'";
        await connection.run(`DELETE FROM evidence WHERE check_id IN (${old})`);
        await connection.run("DELETE FROM checks WHERE rule LIKE 'years.%'");
        await appendRows(connection, findRelation('checks'), rows);
        await appendRows(connection, findRelation('evidence'), evidence);
        await connection.run(`UPDATE evidence SET start_char = c.start_char, end_char = c.end_char FROM cells c
       WHERE evidence.check_id IN (${old}) AND evidence.report_id = c.report_id AND evidence.table_name = c.table_name
         AND evidence.row_name = c.row_name AND evidence.column_name = c.column_name`);
    });
}
//# sourceMappingURL=write-corpus-checks.js.map