import { createHash } from 'node:crypto';
import { appendRows } from "./append-rows.js";
import { quoteList } from "./quote.js";
import { findRelation } from "./schema.js";
import { inTransaction } from "./transaction.js";
/** Stores why files could not be read, in place of what was stored of these files. (A report's diagnostics are stored with it.) */
export async function writeDiagnostics(store, files) {
    if (files.length === 0)
        return;
    await inTransaction(store, async (connection) => {
        await connection.run(`DELETE FROM diagnostics WHERE path IN (${quoteList(files.map((file) => file.path))})`);
        const rows = files.flatMap(({ path, diagnostics }) => {
            const owner = createHash('sha256').update(path, 'utf8').digest('hex').slice(0, 16);
            return diagnostics.map(({ code, detail }, index) => {
                const position = index + 1;
                return { diagnostic_id: `${owner}-diagnostic-${position}`, path, position, code, detail };
            });
        });
        await appendRows(connection, findRelation('diagnostics'), rows);
    });
}
//# sourceMappingURL=write-diagnostics.js.map