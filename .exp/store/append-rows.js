import { DuckDBDateValue, DuckDBTimestampValue, } from '@duckdb/node-api';
import { isoDay } from "./iso-day.js";
/**
 * Adds the rows to the table through DuckDB's appender, many times faster than INSERT. It belongs to the connection's transaction.
 * Throws for a column that the table does not have, a null in the key and a value that is not of the column's type.
 */
export async function appendRows(connection, table, rows) {
    if (rows.length === 0)
        return;
    const names = new Set(table.columns.map((column) => column.name));
    const appender = await connection.createAppender(table.name);
    try {
        for (const row of rows) {
            for (const name of Object.keys(row)) {
                if (!names.has(name))
                    throw new Error(`no column "${name}" in table ${table.name}`);
            }
            for (const column of table.columns)
                appendCell(appender, table, column, row[column.name] ?? null);
            appender.endRow();
        }
        appender.flushSync();
    }
    catch (error) {
        // what is buffered would be flushed on closing, into a transaction that is about to be rolled back
        appender.clear();
        throw error;
    }
    finally {
        appender.closeSync();
    }
}
function appendCell(appender, table, column, value) {
    if (value === null) {
        if (table.key.includes(column.name))
            throw new Error(`null in the key: ${table.name}.${column.name}`);
        appender.appendNull();
    }
    else if (typeof value === 'string' && column.type === 'VARCHAR')
        appender.appendVarchar(value);
    else if (typeof value === 'boolean' && column.type === 'BOOLEAN')
        appender.appendBoolean(value);
    else if (typeof value === 'number' && column.type === 'DOUBLE')
        appender.appendDouble(value);
    else if (typeof value === 'number' && column.type === 'INTEGER' && Number.isInteger(value)) {
        appender.appendInteger(value);
    }
    else if (typeof value === 'string' && column.type === 'DATE')
        appender.appendDate(toDate(value));
    else if (typeof value === 'string' && column.type === 'TIMESTAMP')
        appender.appendTimestamp(toTimestamp(value));
    else
        throw new Error(`not a value of ${table.name}.${column.name} (${column.type}): ${JSON.stringify(value)}`);
}
function toDate(value) {
    const day = isoDay(value);
    if (day === null)
        throw new Error(`not a date: "${value}"`);
    return new DuckDBDateValue(day);
}
function toTimestamp(value) {
    const milliseconds = Date.parse(value);
    if (Number.isNaN(milliseconds))
        throw new Error(`not a moment: "${value}"`);
    return new DuckDBTimestampValue(BigInt(milliseconds) * 1000n);
}
//# sourceMappingURL=append-rows.js.map