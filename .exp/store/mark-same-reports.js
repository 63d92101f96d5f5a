import { quoteList } from "./quote.js";
import { findSameReports } from "./same-reports.js";
import { inTransaction } from "./transaction.js";
/**
 * Sets `reports.same_as` over the whole corpus (the rule: `findSameReports`). Reads every text, and the sentences of agencies with
 * several reports of one year, so it is called once at the end of a run.
 */
export async function markSameReports(store) {
    await inTransaction(store, async (connection) => {
        const reports = await readReports(connection);
        const sameAs = findSameReports(reports);
        await connection.run('UPDATE reports SET same_as = NULL WHERE same_as IS NOT NULL');
        for (const [id, other] of sameAs)
            await connection.run('UPDATE reports SET same_as = $other WHERE report_id = $id', { id, other });
    });
}
async function readReports(connection) {
    const result = await connection.runAndReadAll(`SELECT report_id, path, sha256(regexp_replace(text, '\\s', '', 'g')) AS text_hash, agency_id, year, title, published::VARCHAR,
       count(*) OVER (PARTITION BY agency_id, year) AS rivals
     FROM reports ORDER BY path, report_id`);
    const rows = result.getRowsJson();
    const compared = rows.filter(([, , , agency, year, , , rivals]) => agency !== null && year !== null && Number(rivals) > 1);
    const sentences = await readSentencesOf(connection, compared.map(([id]) => String(id)));
    return rows.map(([id, path, textHash, agency, year, title, published]) => ({
        id: String(id),
        path: String(path),
        textHash: String(textHash),
        agencyYear: agency === null || year === null ? null : `${agency} ${year}`,
        title: title === null ? '' : String(title),
        published: published === null ? '' : String(published),
        sentences: sentences.get(String(id)) ?? [],
    }));
}
async function readSentencesOf(connection, reportIds) {
    const found = new Map();
    if (reportIds.length === 0)
        return found;
    const result = await connection.runAndReadAll(`SELECT report_id, text FROM sentences WHERE report_id IN (${quoteList(reportIds)}) ORDER BY report_id, start_char, sentence_id`);
    for (const [id, text] of result.getRowsJson()) {
        const list = found.get(String(id)) ?? [];
        list.push(String(text));
        found.set(String(id), list);
    }
    return found;
}
//# sourceMappingURL=mark-same-reports.js.map