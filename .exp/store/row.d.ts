export type SqlValue = string | number | boolean | null;
/** One row as column name → value; a column that is not named is null. Dates are `YYYY-MM-DD`, moments ISO 8601. */
export type Row = Readonly<Record<string, SqlValue>>;
/** Rows by table name. */
export type TableRows = ReadonlyMap<string, readonly Row[]>;
