import { markSameReports } from "./mark-same-reports.js";
import { quote } from "./quote.js";
import { agenciesOf, refreshAgencies } from "./refresh-agencies.js";
import { markReuseStale, removeRows } from "./remove-rows.js";
import { settleSuperiors } from "./settle-superiors.js";
import { inTransaction } from "./transaction.js";
/** Fingerprints of the stored reports by the SHA-256 of their bytes: a file with both need not be analysed again. */
export async function storedFingerprints(store) {
    const rows = await store.connection.runAndReadAll('SELECT sha256, fingerprint FROM reports');
    return new Map(rows.getRowsJson().map((row) => [String(row[0]), String(row[1])]));
}
/** Sets the paths of stored reports whose files were moved; `paths` has a path for each SHA-256, unknown ones are passed over. */
export async function updatePaths(store, paths) {
    const stored = await store.connection.runAndReadAll('SELECT sha256, path FROM reports');
    const moved = stored.getRowsJson().flatMap((row) => {
        const path = paths.get(String(row[0]));
        return path === undefined || path === row[1] ? [] : [{ sha256: String(row[0]), path }];
    });
    if (moved.length === 0)
        return;
    await inTransaction(store, async (connection) => {
        for (const { sha256, path } of moved) {
            await connection.run('UPDATE reports SET path = $path WHERE sha256 = $sha256', { path, sha256 });
        }
    });
}
/** Takes a report out of the database with all that rests on it. A report that is not stored: nothing happens. */
export async function removeReport(store, reportId) {
    await inTransaction(store, async (connection) => {
        const agencies = await agenciesOf(connection, [reportId]);
        await removeRows(connection, [reportId]);
        await markReuseStale(connection);
        await connection.run(`DELETE FROM report_meta WHERE report_id = ${quote(reportId)}`);
        await refreshAgencies(connection, agencies);
    });
    await markSameReports(store);
    await settleSuperiors(store);
}
//# sourceMappingURL=stored-reports.js.map