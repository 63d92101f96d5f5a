import { appendRows } from "./append-rows.js";
import { quoteList } from "./quote.js";
import { refreshAgencies } from "./refresh-agencies.js";
import { findRelation } from "./schema.js";
import { inTransaction } from "./transaction.js";
/** Stores the user's agencies in place of those of an earlier list, with their names. */
export async function writeUserAgencies(store, agencies) {
    const rows = agencies.map((agency) => ({
        agency_id: agency.id,
        name: agency.names[0]?.name ?? null,
        kind: agency.kind,
        level: agency.level,
        region_code: agency.regionCode,
        sector: agency.sector,
        parent_id: agency.parentId,
        functional_parent_id: agency.functionalParentId,
        source: 'user',
    }));
    const names = agencies.flatMap(({ id, names: ofAgency }) => ofAgency.map((name) => nameRow(id, name)));
    await inTransaction(store, async (connection) => {
        const old = await connection.runAndReadAll("SELECT agency_id FROM agencies WHERE source = 'user'");
        await connection.run("DELETE FROM agencies WHERE source = 'user'");
        await connection.run("DELETE FROM agency_names WHERE source = 'user'");
        const ids = new Set(agencies.map(({ id }) => id));
        await connection.run(`DELETE FROM agencies WHERE agency_id IN (${quoteList([...ids])})`);
        // a listed name that reports print too has the years of the list
        for (const { agency_id = null, name = null } of names)
            await connection.run('DELETE FROM agency_names WHERE agency_id = $agency_id AND name = $name', {
                agency_id,
                name,
            });
        await appendRows(connection, findRelation('agencies'), rows);
        await appendRows(connection, findRelation('agency_names'), names);
        // an agency that is no longer listed has the row that follows from its reports
        const dropped = old.getRowsJson().map(([id]) => String(id));
        await refreshAgencies(connection, dropped.filter((id) => !ids.has(id)));
    });
}
function nameRow(agency_id, { name, firstYear, lastYear }) {
    return { agency_id, name, first_year: firstYear, last_year: lastYear, source: 'user' };
}
//# sourceMappingURL=write-user-agencies.js.map