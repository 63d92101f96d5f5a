import { createHash } from 'node:crypto';
import { appendRows } from "./append-rows.js";
import { findRelation } from "./schema.js";
import { inTransaction } from "./transaction.js";
/** Records that a run starts; `started` is an ISO 8601 moment. */
export async function startRun(store, settings, started) {
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
export async function finishRun(store, run, finished) {
    await inTransaction(store, async (connection) => {
        await connection.run('UPDATE runs SET finished = $finished::TIMESTAMP WHERE run_id = $runId AND started = $started::TIMESTAMP', { finished, runId: run.runId, started: run.started });
    });
}
//# sourceMappingURL=runs.js.map