import { appendRows } from './append-rows.ts';
import type { Store } from './open-store.ts';
import { quoteList } from './quote.ts';
import type { Row } from './row.ts';
import { TABLES } from './schema.ts';
import { inTransaction } from './transaction.ts';

/**
 * Puts the rows in place of all rows of a table, or of those that match `only`, in one transaction. Throws for a table that is not
 * of the schema.
 */
export async function replaceRows(
  store: Store,
  tableName: string,
  rows: readonly Row[],
  options: { readonly only?: { readonly column: string; readonly values: readonly string[] } } = {},
): Promise<void> {
  const table = TABLES.find((candidate) => candidate.name === tableName);
  if (table === undefined) throw new Error(`no table "${tableName}" to write to`);
  const { only } = options;
  if (only !== undefined && !table.columns.some((column) => column.name === only.column)) {
    throw new Error(`no column "${only.column}" in table ${tableName}`);
  }
  await inTransaction(store, async (connection) => {
    const condition = only === undefined ? '' : ` WHERE "${only.column}" IN (${quoteList(only.values)})`;
    await connection.run(`DELETE FROM "${tableName}"${condition}`);
    await appendRows(connection, table, rows);
  });
}
