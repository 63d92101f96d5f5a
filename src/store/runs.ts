import { createHash } from 'node:crypto';
import { appendRows } from './append-rows.ts';
import type { Store } from './open-store.ts';
import { findRelation } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** What decides the results of a run; what does not, such as the number of workers, stays out. */
export interface RunSettings {
  readonly version: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly modelSha256: string | null;
  readonly lexiconSha256: string | null;
  readonly rulesSha256: string | null;
}

export interface Run {
  /** A hash of the settings, so that a run that was stopped and started again marks its reports alike. */
  readonly runId: string;
  readonly started: string;
}

/** Records that a run starts; `started` is an ISO 8601 moment. */
export async function startRun(store: Store, settings: RunSettings, started: string): Promise<Run> {
  const sorted = Object.entries(settings.options).sort(([a], [b]) => (a < b ? -1 : 1));
  const options = JSON.stringify(Object.fromEntries(sorted));
  const { version, modelSha256, lexiconSha256, rulesSha256 } = settings;
  const parts = JSON.stringify([version, options, modelSha256, lexiconSha256, rulesSha256]);
  const runId = `r${createHash('sha256').update(parts, 'utf8').digest('hex').slice(0, 12)}`;
  await inTransaction(store, async (connection) => {
    await connection.run('DELETE FROM runs WHERE run_id = $runId AND started = $started::TIMESTAMP', {
      runId,
      started,
    });
    const hashes = { model_sha256: modelSha256, lexicon_sha256: lexiconSha256, rules_sha256: rulesSha256 };
    await appendRows(connection, findRelation('runs'), [
      { run_id: runId, version, options, ...hashes, started },
    ]);
  });
  return { runId, started };
}

/** Records that the run came to its end. */
export async function finishRun(store: Store, run: Run, finished: string): Promise<void> {
  await inTransaction(store, async (connection) => {
    await connection.run(
      'UPDATE runs SET finished = $finished::TIMESTAMP WHERE run_id = $runId AND started = $started::TIMESTAMP',
      { finished, runId: run.runId, started: run.started },
    );
  });
}
