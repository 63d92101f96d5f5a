import { quoteList } from "./quote.js";
import { TABLES } from "./schema.js";
/**
 * Deletes all rows that belong to the reports or rest on them: their own, the links, passages, changes and slips of other reports
 * with them, and checks across years. The user's own columns (`report_meta`) stay.
 */
export async function removeRows(connection, reportIds) {
    if (reportIds.length === 0)
        return;
    const ids = quoteList(reportIds);
    // evidence first: whose it is stands in checks
    await connection.run(`DELETE FROM evidence WHERE check_id IN (SELECT check_id FROM checks WHERE report_id IN (${ids}) OR other_report_id IN (${ids}))`);
    // ids of sentences begin with the 16 characters of their report's
    await connection.run(`DELETE FROM links WHERE left(sentence_id, 16) IN (${ids}) OR left(to_sentence_id, 16) IN (${ids})`);
    for (const table of TABLES) {
        if (table.name === 'evidence' || table.name === 'report_meta')
            continue;
        const owners = table.columns.map((column) => column.name).filter((name) => name.endsWith('report_id'));
        if (owners.length === 0)
            continue;
        const condition = owners.map((name) => `${name} IN (${ids})`).join(' OR ');
        await connection.run(`DELETE FROM "${table.name}" WHERE ${condition}`);
    }
}
/** Says that reuse was computed over other reports than those that are stored now. */
export async function markReuseStale(connection) {
    await connection.run("UPDATE meta SET value = 'stale' WHERE key = 'reuse_state' AND value = 'current'");
}
//# sourceMappingURL=remove-rows.js.map