import type { DuckDBConnection } from '@duckdb/node-api';
import { agencyId, identifyAgency } from './agency-identity.ts';
import { LIST_SEPARATOR } from './analysis-entry.ts';
import { appendRows } from './append-rows.ts';
import { quote, quoteList } from './quote.ts';
import type { Row } from './row.ts';
import { findRelation } from './schema.ts';

/** Brings the rows of these agencies, those that came from reports, into line with the reports that are stored now. */
export async function refreshAgencies(connection: DuckDBConnection, names: readonly string[]): Promise<void> {
  const wanted = [...new Set(names)].sort();
  if (wanted.length === 0) return;
  const ids = quoteList(wanted.map(agencyId));
  for (const table of ['agencies', 'agency_names']) {
    await connection.run(`DELETE FROM ${table} WHERE source = 'report' AND agency_id IN (${ids})`);
  }
  const found = await connection.runAndReadAll(
    `SELECT arg_min(agency, (-length(agency), agency)) AS fullest FROM reports WHERE agency_id IN (${ids})
       AND agency_id NOT IN (SELECT agency_id FROM agencies) GROUP BY agency_id ORDER BY fullest`,
  );
  const rows = found.getRowsJson().map((row): Row => {
    const name = String(row[0]);
    const { id, kind, level } = identifyAgency(name);
    return { agency_id: id, name, kind, level, source: 'report' };
  });
  await appendRows(connection, findRelation('agencies'), rows);
  await connection.run(
    `INSERT INTO agency_names (agency_id, name, first_year, last_year, source)
       SELECT agency_id, variant, min(year), max(year), 'report'
       FROM (SELECT agency_id, year, unnest(string_split(agency_variants, ${quote(LIST_SEPARATOR)})) AS variant
             FROM reports WHERE agency_id IN (${ids}))
       WHERE variant <> '' AND (agency_id, variant) NOT IN (SELECT (agency_id, name) FROM agency_names)
       GROUP BY ALL`,
  );
}

/** Names of the agencies whose reports these are, as stored. */
export async function agenciesOf(
  connection: DuckDBConnection,
  reportIds: readonly string[],
): Promise<readonly string[]> {
  const rows = await connection.runAndReadAll(
    `SELECT DISTINCT agency FROM reports WHERE agency IS NOT NULL AND report_id IN (${quoteList(reportIds)})`,
  );
  return rows.getRowsJson().map((row) => String(row[0]));
}
