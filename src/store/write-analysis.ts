import type { DuckDBConnection } from '@duckdb/node-api';
import type { Analysis } from '../findings/analysis.ts';
import type { AnalysisEntry } from './analysis-entry.ts';
import { appendRows } from './append-rows.ts';
import type { Store } from './open-store.ts';
import { quoteList } from './quote.ts';
import { agenciesOf, refreshAgencies } from './refresh-agencies.ts';
import { markReuseStale, removeRows } from './remove-rows.ts';
import { reportRows } from './report-rows.ts';
import type { Row } from './row.ts';
import { TABLES } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** Stores one report in place of what was stored of it; see `writeAnalyses`. */
export async function writeAnalysis(
  store: Store,
  analysis: Analysis,
  runId: string,
  fingerprint: string,
): Promise<void> {
  await writeAnalyses(store, [{ analysis, fingerprint }], runId);
}

/**
 * Stores the reports in one transaction: a failure leaves the database as it was. All rows of a report are replaced. The same bytes
 * under several paths are one report, under the first path in sorted order. Some hundred reports a call are fastest.
 */
export async function writeAnalyses(
  store: Store,
  entries: readonly AnalysisEntry[],
  runId: string,
): Promise<void> {
  if (entries.length === 0) return;
  const unique = keepFirstPaths(entries);
  const rowsOfReports = unique.map((entry) => reportRows(entry, runId));
  const ids = unique.map((entry) => entry.analysis.report.id);
  await inTransaction(store, async (connection) => {
    const stored = await storedPaths(connection, ids);
    const agencies = [
      ...(await agenciesOf(connection, ids)),
      ...unique.flatMap((entry) => entry.analysis.report.agencyIdentity?.id ?? []),
    ];
    await removeRows(connection, [...stored.keys()]);
    // what an index said of a report holds as long as the report is analysed with it
    await connection.run(`DELETE FROM report_meta WHERE report_id IN (${quoteList(ids)})`);
    for (const table of TABLES) {
      const rows = rowsOfReports.flatMap((tables) => tables.get(table.name) ?? []);
      await appendRows(
        connection,
        table,
        table.name === 'reports' ? rows.map((row) => keepStoredPath(row, stored)) : rows,
      );
    }
    await refreshAgencies(connection, agencies);
    await markReuseStale(connection);
  });
}

function keepFirstPaths(entries: readonly AnalysisEntry[]): readonly AnalysisEntry[] {
  const byReport = new Map<string, AnalysisEntry>();
  for (const entry of entries) {
    const { id, source } = entry.analysis.report;
    const other = byReport.get(id);
    if (other === undefined || source.path < other.analysis.report.source.path) byReport.set(id, entry);
  }
  return [...byReport.values()];
}

async function storedPaths(
  connection: DuckDBConnection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await connection.runAndReadAll(
    `SELECT report_id, path FROM reports WHERE report_id IN (${quoteList(ids)})`,
  );
  return new Map(rows.getRowsJson().map((row) => [String(row[0]), String(row[1])]));
}

function keepStoredPath(row: Row, stored: ReadonlyMap<string, string>): Row {
  const path = stored.get(String(row.report_id));
  return path !== undefined && path < String(row.path) ? { ...row, path } : row;
}
