import { currentCode } from "../report/index.js";
import { LIST_SEPARATOR } from "./analysis-entry.js";
import { appendRows } from "./append-rows.js";
import { quote, quoteList } from "./quote.js";
import { findRelation } from "./schema.js";
/**
 * Brings the rows of these agencies, those that came from reports, into line with the reports that are stored now. Where years
 * differ the latest report that tells a thing is right. Superiors are left null: `settleSuperiors` needs all agencies.
 */
export async function refreshAgencies(connection, agencyIds) {
    if (agencyIds.length === 0)
        return;
    const ids = quoteList([...new Set(agencyIds)].sort());
    for (const table of ['agencies', 'agency_names']) {
        await connection.run(`DELETE FROM ${table} WHERE source = 'report' AND agency_id IN (${ids})`);
    }
    const latest = (column) => `arg_max(${column}, (coalesce(year, 0), report_id)) FILTER (WHERE ${column} IS NOT NULL)`;
    const found = await connection.runAndReadAll(`SELECT agency_id, arg_max(agency, (length(agency), coalesce(year, 0), agency)) AS fullest,
       ${['kind', 'level', 'region_code', 'sector'].map(latest).join(', ')}
     FROM reports WHERE agency_id IN (${ids}) AND agency_id NOT IN (SELECT agency_id FROM agencies)
     GROUP BY agency_id ORDER BY agency_id`);
    const rows = found.getRowsJson().map((row) => {
        const [agency_id = null, name = null, kind = null, level = null, region_code = null, sector = null] = row.map((value) => (typeof value === 'string' ? value : null));
        const code = region_code === null ? null : currentCode(region_code);
        return { agency_id, name, kind, level, region_code: code, sector, source: 'report' };
    });
    await appendRows(connection, findRelation('agencies'), rows);
    await connection.run(`INSERT INTO agency_names (agency_id, name, first_year, last_year, source)
       SELECT agency_id, variant, min(year), max(year), 'report'
       FROM (SELECT agency_id, year, unnest(string_split(agency_variants, ${quote(LIST_SEPARATOR)})) AS variant
             FROM reports WHERE agency_id IN (${ids}))
       WHERE variant <> '' AND (agency_id, variant) NOT IN (SELECT (agency_id, name) FROM agency_names)
       GROUP BY ALL`);
}
/** Ids of the agencies whose reports these are, as stored. */
export async function agenciesOf(connection, reportIds) {
    const rows = await connection.runAndReadAll(`SELECT DISTINCT agency_id FROM reports WHERE agency_id IS NOT NULL AND report_id IN (${quoteList(reportIds)})`);
    return rows.getRowsJson().map((row) => String(row[0]));
}
//# sourceMappingURL=refresh-agencies.js.map