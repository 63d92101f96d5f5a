import type { Table } from './schema/table.ts';
/** Raised with every change of a table, a column or its meaning; a database of another version is refused, not guessed at. */
export declare const SCHEMA_VERSION = 3;
/** Every table of the database, in the order of the data dictionary. */
export declare const TABLES: readonly Table[];
/** Tables and views together: all that a user can read by name. */
export declare const RELATIONS: readonly Table[];
/** The table or view of that name; throws for a name that the schema does not have. */
export declare function findRelation(name: string): Table;
/** Columns that rows are sorted by on export; they end in the key, so that the order is the same every time. */
export declare function sortColumns(table: Table): readonly string[];
/** The statements that make an empty database, tables before views. */
export declare function schemaStatements(): readonly string[];
