import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { quote } from "./quote.js";
// Excel takes a CSV without the mark for GBK or Latin and shows Chinese as rubbish. readr, data.table, Stata, pandas, polars and
// DuckDB pass over it; base R needs read.csv(fileEncoding = "UTF-8-BOM"), which the data dictionary says.
const BYTE_ORDER_MARK = '\uFEFF';
/** Writes the query's rows as CSV (UTF-8 with byte order mark, a header, LF, empty fields for null); returns how many. */
export async function writeCsv(store, query, path) {
    const plain = `${path}.plain`;
    try {
        const result = await store.connection.runAndReadAll(`COPY (${query}) TO ${quote(plain)} (FORMAT csv, HEADER)`);
        await pipeline(async function* () {
            yield BYTE_ORDER_MARK;
            yield* createReadStream(plain);
        }, createWriteStream(path));
        return Number(result.getRowsJson()[0]?.[0] ?? 0);
    }
    finally {
        await rm(plain, { force: true });
    }
}
//# sourceMappingURL=write-csv.js.map