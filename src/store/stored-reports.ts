import { markSameReports } from './mark-same-reports.ts';
import type { Store } from './open-store.ts';
import { quote } from './quote.ts';
import { agenciesOf, refreshAgencies } from './refresh-agencies.ts';
import { markReuseStale, removeRows } from './remove-rows.ts';
import { settleSuperiors } from './settle-superiors.ts';
import { inTransaction } from './transaction.ts';

/** Fingerprints of the stored reports by the SHA-256 of their bytes: a file with both need not be analysed again. */
export async function storedFingerprints(store: Store): Promise<ReadonlyMap<string, string>> {
  const rows = await store.connection.runAndReadAll('SELECT sha256, fingerprint FROM reports');
  return new Map(rows.getRowsJson().map((row) => [String(row[0]), String(row[1])]));
}

/** Sets the paths of stored reports whose files were moved; `paths` has a path for each SHA-256, unknown ones are passed over. */
export async function updatePaths(store: Store, paths: ReadonlyMap<string, string>): Promise<void> {
  const stored = await store.connection.runAndReadAll('SELECT sha256, path FROM reports');
  const moved = stored.getRowsJson().flatMap((row) => {
    const path = paths.get(String(row[0]));
    return path === undefined || path === row[1] ? [] : [{ sha256: String(row[0]), path }];
  });
  if (moved.length === 0) return;
  await inTransaction(store, async (connection) => {
    for (const { sha256, path } of moved) {
      await connection.run('UPDATE reports SET path = $path WHERE sha256 = $sha256', { path, sha256 });
    }
  });
}

/** Takes a report out of the database with all that rests on it. A report that is not stored: nothing happens. */
export async function removeReport(store: Store, reportId: string): Promise<void> {
  await inTransaction(store, async (connection) => {
    const agencies = await agenciesOf(connection, [reportId]);
    await removeRows(connection, [reportId]);
    await markReuseStale(connection);
    await connection.run(`DELETE FROM report_meta WHERE report_id = ${quote(reportId)}`);
    await refreshAgencies(connection, agencies);
  });
  await markSameReports(store);
  await settleSuperiors(store);
}
