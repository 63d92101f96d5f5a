import { availableParallelism, freemem } from 'node:os';
import type { Analysis } from '../findings/analysis.ts';
import { loadClassifier } from '../issues/classify.ts';
import { checkSegmenter } from '../narrative/segment.ts';
import { READ_LIMITS, type ReadLimits } from '../read/limits.ts';
import { InputError } from '../text/input-error.ts';
import { analyzeFile } from './analyze-document.ts';
import { settleIdentity } from './inputs/apply-meta.ts';
import { type GivenFacts, NOTHING_GIVEN } from './inputs/given-facts.ts';
import { openWorkerPool } from './worker-pool.ts';

/** One file's analysis, or why there is none; a message for a reader either way. */
export type FileResult =
  | { readonly path: string; readonly analysis: Analysis; readonly failure: null }
  | { readonly path: string; readonly analysis: null; readonly failure: string };

export interface AnalyzeOptions {
  /** Folder of the issue model. */
  readonly model: string;
  /** Processes; 1 works in this one. Results are the same with any number. */
  readonly workers: number;
  /** What the user says of reports and agencies; none by default. */
  readonly given?: GivenFacts;
  /** What is read of one file at most; READ_LIMITS by default. */
  readonly limits?: ReadLimits;
  /** Seconds after which a file is given up and reported, where several processes work; 300 by default. A single one cannot stop itself. */
  readonly timeoutSeconds?: number;
}

export const DEFAULT_TIMEOUT_SECONDS = 300;

/** Memory that a worker takes, most of it jieba's dictionary. */
const BYTES_PER_WORKER = 400 * 2 ** 20;

/** Cores less one, or what free memory holds, at least 1. */
export function defaultWorkers(): number {
  return Math.max(1, Math.min(availableParallelism() - 1, Math.floor(freemem() / BYTES_PER_WORKER)));
}

/** Analyses files and gives results as they come, in no fixed order. A file that cannot be read is a result too. */
export async function* analyzeFiles(
  paths: readonly string[],
  options: AnalyzeOptions,
): AsyncGenerator<FileResult> {
  // what is missing for all files is told once, before the first
  checkSegmenter();
  const workers = Math.min(options.workers, paths.length);
  const results =
    workers > 1 ? analyzeInWorkers(paths, { ...options, workers }) : analyzeHere(paths, options);
  const { meta, agencies } = options.given ?? NOTHING_GIVEN;
  for await (const result of results) {
    if (result.analysis === null) yield result;
    else {
      // here and not in the worker: the list of agencies need not be sent to it
      const report = settleIdentity(result.analysis.report, meta.get(result.path) ?? null, agencies);
      yield { ...result, analysis: { ...result.analysis, report } };
    }
  }
}

async function* analyzeHere(
  paths: readonly string[],
  { model, given = NOTHING_GIVEN, limits = READ_LIMITS }: AnalyzeOptions,
): AsyncGenerator<FileResult> {
  const classifier = await loadClassifier(model);
  for (const path of paths)
    yield await tryFile(path, () => analyzeFile(path, classifier, given.meta.get(path) ?? null, limits));
}

async function* analyzeInWorkers(
  paths: readonly string[],
  {
    model,
    workers,
    given = NOTHING_GIVEN,
    limits = READ_LIMITS,
    timeoutSeconds = DEFAULT_TIMEOUT_SECONDS,
  }: AnalyzeOptions,
): AsyncGenerator<FileResult> {
  // a model that cannot be used is told of once, not by every worker
  await loadClassifier(model);
  const pool = openWorkerPool();
  try {
    const running = new Map<number, Promise<{ key: number; result: FileResult }>>();
    const analyze = async (key: number, path: string) => {
      const task = { path, model, limits, meta: given.meta.get(path) ?? null };
      return { key, result: await tryFile(path, () => pool.run(task, timeoutSeconds)) };
    };
    let next = 0;
    while (next < paths.length || running.size > 0) {
      while (next < paths.length && running.size < workers) {
        running.set(next, analyze(next, paths[next] ?? ''));
        next++;
      }
      const { key, result } = await Promise.race(running.values());
      running.delete(key);
      yield result;
    }
  } finally {
    pool.close();
  }
}

async function tryFile(path: string, analyze: () => Promise<Analysis>): Promise<FileResult> {
  try {
    return { path, analysis: await analyze(), failure: null };
  } catch (error) {
    return { path, analysis: null, failure: explain(path, error) };
  }
}

function explain(path: string, error: unknown): string {
  if (error instanceof InputError) return error.message;
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `cannot analyse "${path}": a fault of gongkai, not of the file; please report it with this: ${told}`;
}
