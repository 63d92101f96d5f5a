import { appendRows } from "./append-rows.js";
import { quoteList } from "./quote.js";
import { TABLES } from "./schema.js";
import { inTransaction } from "./transaction.js";
/**
 * Puts the rows in place of all rows of a table, or of those that match `only`, in one transaction. Throws for a table that is not
 * of the schema.
 */
export async function replaceRows(store, tableName, rows, options = {}) {
    const table = TABLES.find((candidate) => candidate.name === tableName);
    if (table === undefined)
        throw new Error(`no table "${tableName}" to write to`);
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
//# sourceMappingURL=replace-rows.js.map