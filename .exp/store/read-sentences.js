import { LIST_SEPARATOR } from "./analysis-entry.js";
const QUERY = `
  SELECT s.sentence_id, s.report_id, r.agency_id, r.agency, r.year, r.same_as, c.kind, s.item_id, i.role, s.text,
         s.start_char, s.end_char, r.agency_variants
  FROM sentences s JOIN reports r USING (report_id)
  LEFT JOIN sections c ON c.report_id = s.report_id AND c.position = s.section
  LEFT JOIN items i ON i.item_id = s.item_id
  ORDER BY s.report_id, s.start_char, s.sentence_id`;
/**
 * All sentences in the order of reports and text, read in pieces, so that the corpus need not fit in memory. It has a connection
 * of its own: the store may be written to meanwhile, and the sentences stay those of the beginning.
 */
export async function* readSentences(store) {
    const connection = await store.instance.connect();
    try {
        const result = await connection.stream(QUERY);
        for await (const rows of result.yieldRowsJs()) {
            for (const row of rows) {
                yield {
                    sentenceId: String(row[0]),
                    reportId: String(row[1]),
                    agencyId: textOrNull(row[2]),
                    agency: textOrNull(row[3]),
                    agencyNames: String(row[12] ?? '')
                        .split(LIST_SEPARATOR)
                        .filter((name) => name !== ''),
                    year: numberOrNull(row[4]),
                    sameAs: textOrNull(row[5]),
                    section: textOrNull(row[6]),
                    itemId: textOrNull(row[7]),
                    role: textOrNull(row[8]),
                    text: String(row[9]),
                    startChar: Number(row[10]),
                    endChar: Number(row[11]),
                };
            }
        }
    }
    finally {
        connection.closeSync();
    }
}
function textOrNull(value) {
    return typeof value === 'string' ? value : null;
}
function numberOrNull(value) {
    return typeof value === 'number' ? value : null;
}
//# sourceMappingURL=read-sentences.js.map