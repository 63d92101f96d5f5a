import { appendRows } from "./append-rows.js";
import { quoteList } from "./quote.js";
import { agenciesOf, refreshAgencies } from "./refresh-agencies.js";
import { markReuseStale, removeRows } from "./remove-rows.js";
import { reportRows } from "./report-rows.js";
import { TABLES } from "./schema.js";
import { inTransaction } from "./transaction.js";
/** Stores one report in place of what was stored of it; see `writeAnalyses`. */
export async function writeAnalysis(store, analysis, runId, fingerprint) {
    await writeAnalyses(store, [{ analysis, fingerprint }], runId);
}
/**
 * Stores the reports in one transaction: a failure leaves the database as it was. All rows of a report are replaced. The same bytes
 * under several paths are one report, under the first path in sorted order. Some hundred reports a call are fastest.
 */
export async function writeAnalyses(store, entries, runId) {
    if (entries.length === 0)
        return;
    const unique = keepFirstPaths(entries);
    const rowsOfReports = unique.map((entry) => reportRows(entry, runId));
    const ids = unique.map((entry) => entry.analysis.report.id);
    await inTransaction(store, async (connection) => {
        const stored = await storedPaths(connection, ids);
        const agencies = [
            ...(await agenciesOf(connection, ids)),
            ...unique.flatMap((entry) => entry.analysis.report.agencyIdentity?.id ?? []),
        ];
        await removeRows(connection, [...stored.keys()]);
        // what an index said of a report holds as long as the report is analysed with it
        await connection.run(`DELETE FROM report_meta WHERE report_id IN (${quoteList(ids)})`);
        for (const table of TABLES) {
            const rows = rowsOfReports.flatMap((tables) => tables.get(table.name) ?? []);
            await appendRows(connection, table, table.name === 'reports' ? rows.map((row) => keepStoredPath(row, stored)) : rows);
        }
        await refreshAgencies(connection, agencies);
        await markReuseStale(connection);
    });
}
function keepFirstPaths(entries) {
    const byReport = new Map();
    for (const entry of entries) {
        const { id, source } = entry.analysis.report;
        const other = byReport.get(id);
        if (other === undefined || source.path < other.analysis.report.source.path)
            byReport.set(id, entry);
    }
    return [...byReport.values()];
}
async function storedPaths(connection, ids) {
    const rows = await connection.runAndReadAll(`SELECT report_id, path FROM reports WHERE report_id IN (${quoteList(ids)})`);
    return new Map(rows.getRowsJson().map((row) => [String(row[0]), String(row[1])]));
}
function keepStoredPath(row, stored) {
    const path = stored.get(String(row.report_id));
    return path !== undefined && path < String(row.path) ? { ...row, path } : row;
}
//# sourceMappingURL=write-analysis.js.map