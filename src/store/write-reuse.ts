import type { DuckDBConnection } from '@duckdb/node-api';
import type { ReuseOptions, ReuseResult } from '../reuse/index.ts';
import { appendRows } from './append-rows.ts';
import type { Store } from './open-store.ts';
import { quoteList } from './quote.ts';
import { reuseRows, sentenceUpdates } from './reuse-rows.ts';
import type { Row } from './row.ts';
import type { Table } from './schema/table.ts';
import { findRelation } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** What a user chose for reuse, by name; what is not there was left at its default. */
export type ReuseChoice = Partial<Pick<ReuseOptions, (typeof CHOSEN)[number]>>;

const CHOSEN = [
  'threshold',
  'containment',
  'shingleLength',
  'minimumHan',
  'templateAgencies',
  'originOrder',
  'drawnAgencies',
] as const;

/**
 * Stores what reuse found over the whole corpus in place of what was stored of it, in one transaction, with what was chosen for it.
 * Ids of sentences are those that `readSentences` gave; throws where a slip stands in a sentence that is not stored.
 */
export async function writeReuse(
  store: Store,
  result: ReuseResult,
  options: ReuseChoice = {},
): Promise<void> {
  const choice = Object.fromEntries(
    CHOSEN.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );
  await inTransaction(store, async (connection) => {
    const texts = await readTexts(connection, [...new Set(result.slips.map((slip) => slip.sentenceId))]);
    for (const [name, rows] of reuseRows(result, texts)) {
      // measures of other stages stay
      await connection.run(
        `DELETE FROM "${name}"${name === 'measures' ? " WHERE measure LIKE 'reuse.%'" : ''}`,
      );
      await appendRows(connection, findRelation(name), rows);
    }
    await updateSentences(connection, sentenceUpdates(result));
    await connection.run("UPDATE meta SET value = 'current' WHERE key = 'reuse_state'");
    await connection.run("DELETE FROM meta WHERE key = 'reuse_options'");
    await connection.run("INSERT INTO meta VALUES ('reuse_options', ?)", [JSON.stringify(choice)]);
  });
}

/** What was chosen when reuse was last computed; empty where it was not, or nothing was chosen. */
export async function readReuseChoice(store: Store): Promise<ReuseChoice> {
  const rows = await store.connection.runAndReadAll("SELECT value FROM meta WHERE key = 'reuse_options'");
  const value = rows.getRowsJson()[0]?.[0];
  return typeof value === 'string' ? JSON.parse(value) : {};
}

/** Whether reuse was computed over the reports that are stored now: `none`, `current` or `stale`. */
export async function readReuseState(store: Store): Promise<'none' | 'current' | 'stale'> {
  const rows = await store.connection.runAndReadAll("SELECT value FROM meta WHERE key = 'reuse_state'");
  const state = rows.getRowsJson()[0]?.[0];
  return state === 'current' || state === 'stale' ? state : 'none';
}

async function readTexts(
  connection: DuckDBConnection,
  sentenceIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await connection.runAndReadAll(
    `SELECT sentence_id, text FROM sentences WHERE sentence_id IN (${quoteList(sentenceIds)})`,
  );
  return new Map(rows.getRowsJson().map((row) => [String(row[0]), String(row[1])]));
}

const UPDATED = [
  'family_id',
  'origin',
  'flags',
  'other_agencies',
  'other_reports',
  'last_year_reports',
  'other_year_reports',
  'territorial_reports',
  'functional_reports',
  'same_year_agencies',
  'drawn_chance',
];

async function updateSentences(connection: DuckDBConnection, rows: readonly Row[]): Promise<void> {
  const names = ['sentence_id', ...UPDATED];
  const columns = findRelation('sentences').columns.filter((column) => names.includes(column.name));
  const updates: Table = { name: 'sentence_updates', about: '', key: ['sentence_id'], columns };
  const types = columns.map(({ name, type }) => `${name} ${type}`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE sentence_updates (${types.join(', ')})`);
  await appendRows(connection, updates, rows);
  // a sentence that is not named has nothing to be said of it any more
  await connection.run(
    `UPDATE sentences SET ${UPDATED.map((name) => `${name} = NULL`).join(', ')} WHERE origin IS NOT NULL`,
  );
  await connection.run(
    `UPDATE sentences SET ${UPDATED.map((name) => `${name} = u.${name}`).join(', ')}
     FROM sentence_updates u WHERE sentences.sentence_id = u.sentence_id`,
  );
  await connection.run('DROP TABLE sentence_updates');
}
