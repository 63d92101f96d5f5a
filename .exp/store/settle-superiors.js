import { findSuperiors, resolveAgency } from "../report/index.js";
import { appendRows } from "./append-rows.js";
import { findRelation } from "./schema.js";
import { inTransaction } from "./transaction.js";
/**
 * Sets both superiors of every agency whose superior is an agency of the table, over all agencies. What the user's list says
 * stays, unless it names an agency that the table does not have. No row is added for a superior. Called at the end of a run, once all reports are stored.
 */
export async function settleSuperiors(store) {
    await inTransaction(store, async (connection) => {
        const stored = await connection.runAndReadAll(`SELECT a.agency_id, any_value(a.kind), any_value(a.sector), any_value(a.region_code),
         coalesce(string_agg(n.name, ';' ORDER BY length(n.name) DESC, n.name), any_value(a.name), '')
       FROM agencies a LEFT JOIN agency_names n USING (agency_id) GROUP BY a.agency_id ORDER BY a.agency_id`);
        const placed = stored.getRowsJson().map((row) => {
            const [id = '', kind = null, sector = null, regionCode = null, names = ''] = row.map((value) => typeof value === 'string' ? value : null);
            const { home, above } = resolveAgency((names ?? '').split(';'), null, { regionCode });
            return { id: id ?? '', kind: kind, sector, home, above };
        });
        const superiors = findSuperiors(placed);
        const rows = [...superiors].map(([agency_id, { parentId, functionalParentId }]) => ({
            agency_id,
            parent_id: parentId,
            functional_parent_id: functionalParentId,
        }));
        const columns = findRelation('agencies').columns.filter(({ name }) => COLUMNS.includes(name));
        const updates = { name: 'superior_updates', about: '', key: ['agency_id'], columns };
        const types = columns.map(({ name, type }) => `${name} ${type}`);
        await connection.run(`CREATE OR REPLACE TEMP TABLE superior_updates (${types.join(', ')})`);
        await appendRows(connection, updates, rows);
        await connection.run(`UPDATE agencies SET parent_id = u.parent_id, functional_parent_id = u.functional_parent_id
       FROM superior_updates u WHERE agencies.agency_id = u.agency_id AND agencies.source = 'report'`);
        const known = (column) => `${column} = coalesce(CASE WHEN agencies.${column} IN (SELECT agency_id FROM agencies) THEN agencies.${column} END, u.${column})`;
        await connection.run(`UPDATE agencies SET ${known('parent_id')}, ${known('functional_parent_id')}
       FROM superior_updates u WHERE agencies.agency_id = u.agency_id AND agencies.source = 'user'`);
        await connection.run('DROP TABLE superior_updates');
    });
}
const COLUMNS = ['agency_id', 'parent_id', 'functional_parent_id'];
//# sourceMappingURL=settle-superiors.js.map