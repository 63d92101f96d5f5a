import { CORPUS_TABLES } from "./schema/corpus-tables.js";
import { NARRATIVE_TABLES } from "./schema/narrative-tables.js";
import { REPORT_TABLES } from "./schema/report-tables.js";
import { VIEWS } from "./schema/views.js";
/** Raised with every change of a table, a column or its meaning; a database of another version is refused, not guessed at. */
export const SCHEMA_VERSION = 3;
/** Every table of the database, in the order of the data dictionary. */
export const TABLES = [...REPORT_TABLES, ...NARRATIVE_TABLES, ...CORPUS_TABLES];
/** Tables and views together: all that a user can read by name. */
export const RELATIONS = [...TABLES, ...VIEWS];
/** The table or view of that name; throws for a name that the schema does not have. */
export function findRelation(name) {
    const relation = RELATIONS.find((candidate) => candidate.name === name);
    if (relation === undefined)
        throw new Error(`no table "${name}" in the schema`);
    return relation;
}
/** Columns that rows are sorted by on export; they end in the key, so that the order is the same every time. */
export function sortColumns(table) {
    return table.order ?? table.key;
}
/** The statements that make an empty database, tables before views. */
export function schemaStatements() {
    return [...TABLES.map(createTable), ...VIEWS.map(createView)];
}
// No PRIMARY KEY: its index would slow bulk loading and forbids deleting and writing a key in one transaction.
// Writing deletes a report's rows first and drops rows that repeat a key (unique-rows.ts).
function createTable(table) {
    const columns = table.columns.map(({ name, type }) => {
        return `"${name}" ${type}${table.key.includes(name) ? ' NOT NULL' : ''}`;
    });
    return `CREATE TABLE "${table.name}" (${columns.join(', ')})`;
}
function createView(view) {
    return `CREATE VIEW "${view.name}" AS ${view.sql}`;
}
//# sourceMappingURL=schema.js.map