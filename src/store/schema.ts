import { CORPUS_TABLES } from './schema/corpus-tables.ts';
import { NARRATIVE_TABLES } from './schema/narrative-tables.ts';
import { REPORT_TABLES } from './schema/report-tables.ts';
import type { Table, View } from './schema/table.ts';
import { VIEWS } from './schema/views.ts';

/** Raised with every change of a table, a column or its meaning; a database of another version is refused, not guessed at. */
export const SCHEMA_VERSION = 3;

/** Every table of the database, in the order of the data dictionary. */
export const TABLES: readonly Table[] = [...REPORT_TABLES, ...NARRATIVE_TABLES, ...CORPUS_TABLES];

/** Tables and views together: all that a user can read by name. */
export const RELATIONS: readonly Table[] = [...TABLES, ...VIEWS];

/** The table or view of that name; throws for a name that the schema does not have. */
export function findRelation(name: string): Table {
  const relation = RELATIONS.find((candidate) => candidate.name === name);
  if (relation === undefined) throw new Error(`no table "${name}" in the schema`);
  return relation;
}

/** Columns that rows are sorted by on export; they end in the key, so that the order is the same every time. */
export function sortColumns(table: Table): readonly string[] {
  return table.order ?? table.key;
}

/** The statements that make an empty database, tables before views. */
export function schemaStatements(): readonly string[] {
  return [...TABLES.map(createTable), ...VIEWS.map(createView)];
}

// No PRIMARY KEY: its index would slow bulk loading and forbids deleting and writing a key in one transaction.
// Writing deletes a report's rows first and drops rows that repeat a key (unique-rows.ts).
function createTable(table: Table): string {
  const columns = table.columns.map(({ name, type }) => {
    return `"${name}" ${type}${table.key.includes(name) ? ' NOT NULL' : ''}`;
  });
  return `CREATE TABLE "${table.name}" (${columns.join(', ')})`;
}

function createView(view: View): string {
  return `CREATE VIEW "${view.name}" AS ${view.sql}`;
}
