import { createHash } from 'node:crypto';
import type { Diagnostic } from '../text/diagnostic.ts';
import { appendRows } from './append-rows.ts';
import type { Store } from './open-store.ts';
import { quoteList } from './quote.ts';
import { findRelation } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** A file that no report could be made of, with the reasons; an empty list of reasons takes old ones away. */
export interface FileDiagnostics {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Stores why files could not be read, in place of what was stored of these files. (A report's diagnostics are stored with it.) */
export async function writeDiagnostics(store: Store, files: readonly FileDiagnostics[]): Promise<void> {
  if (files.length === 0) return;
  await inTransaction(store, async (connection) => {
    await connection.run(
      `DELETE FROM diagnostics WHERE path IN (${quoteList(files.map((file) => file.path))})`,
    );
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
