import { readFile } from 'node:fs/promises';
import { checkYears } from '../findings/check-years.ts';
import { hashBytes } from '../read/read-document.ts';
import {
  type AnalysisEntry,
  finishRun,
  markSameReports,
  readYears,
  type Store,
  startRun,
  storedFingerprints,
  updatePaths,
  writeAnalyses,
  writeCorpusChecks,
  writeDiagnostics,
} from '../store/index.ts';
import { type AnalyzeOptions, analyzeFiles } from './analyze-files.ts';
import { fingerprintStages, hashLexicon, hashModel } from './fingerprint.ts';
import { VERSION } from './version.ts';

export interface RunOptions extends AnalyzeOptions {
  readonly onProgress?: (done: number, total: number) => void;
  /** Told as soon as it is known, so that a long run need not be waited for. */
  readonly onFailure?: (path: string, message: string) => void;
  /** ISO 8601 moment at a stage of the run; not part of any result. */
  readonly now?: () => string;
}

export interface RunSummary {
  readonly analyzed: number;
  /** Stored already with these bytes and this fingerprint. */
  readonly skipped: number;
  readonly failed: number;
}

/** Reports a transaction: what is lost at most when a run is stopped. */
const BATCH = 128;

/**
 * Analyses files into a database, skipping what is stored already as it would come out again. It may be stopped at any moment and
 * started again: each batch is one transaction. Rules across years are checked at the end, over all that is stored.
 */
export async function runAnalysis(
  store: Store,
  files: readonly string[],
  options: RunOptions,
): Promise<RunSummary> {
  const now = options.now ?? (() => new Date().toISOString());
  const stages = {
    version: VERSION,
    modelSha256: await hashModel(options.model),
    lexiconSha256: await hashLexicon(),
    options: {},
  };
  const fingerprint = fingerprintStages(stages);
  const run = await startRun(store, { ...stages, rulesSha256: null }, now());
  const { fresh, skipped } = await sortOut(store, files, fingerprint);
  const pending: AnalysisEntry[] = [];
  let failed = 0;
  let analyzed = 0;
  const flush = async () => writeAnalyses(store, pending.splice(0), run.runId);
  options.onProgress?.(skipped, files.length);
  for await (const { path, analysis, failure } of analyzeFiles(fresh, options)) {
    if (analysis === null) {
      failed++;
      await writeDiagnostics(store, [
        { path, diagnostics: [{ code: 'read.failed', detail: failure, span: null }] },
      ]);
      options.onFailure?.(path, failure);
    } else {
      analyzed++;
      await writeDiagnostics(store, [{ path, diagnostics: [] }]);
      pending.push({ analysis, fingerprint });
      if (pending.length >= BATCH) await flush();
    }
    options.onProgress?.(skipped + analyzed + failed, files.length);
  }
  await flush();
  await markSameReports(store);
  await writeYearChecks(store);
  await finishRun(store, run, now());
  return { analyzed, skipped, failed };
}

/** Parts the files that must be analysed from those that are stored with the same bytes and fingerprint. */
async function sortOut(
  store: Store,
  files: readonly string[],
  fingerprint: string,
): Promise<{ fresh: string[]; skipped: number }> {
  const stored = await storedFingerprints(store);
  const fresh: string[] = [];
  const paths = new Map<string, string>();
  if (stored.size === 0) return { fresh: [...files], skipped: 0 };
  for (const file of files) {
    const sha256 = await hashFile(file);
    if (sha256 === null || stored.get(sha256) !== fingerprint) fresh.push(file);
    else if (!paths.has(sha256)) paths.set(sha256, file);
  }
  await updatePaths(store, paths);
  return { fresh, skipped: files.length - fresh.length };
}

/** Null for a file that cannot be read: the analysis will say why. */
async function hashFile(path: string): Promise<string | null> {
  try {
    return hashBytes(await readFile(path));
  } catch {
    return null;
  }
}

async function writeYearChecks(store: Store): Promise<void> {
  const checks = checkYears(await readYears(store));
  await writeCorpusChecks(
    store,
    checks.map(({ reportId, otherReportId, otherCells, ...check }) => ({
      reportId,
      otherReportId,
      check,
      otherCells,
    })),
  );
}
