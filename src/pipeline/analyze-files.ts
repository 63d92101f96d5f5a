import { availableParallelism, freemem } from 'node:os';
import type { Analysis } from '../findings/analysis.ts';
import { loadClassifier } from '../issues/classify.ts';
import { compileRules } from '../narrative/own-rules.ts';
import type { PatternSet } from '../narrative/patterns/token-pattern.ts';
import { checkSegmenter } from '../narrative/segment.ts';
import { READ_LIMITS, type ReadLimits } from '../read/limits.ts';
import { InputError } from '../text/input-error.ts';
import { analyzeFile } from './analyze-document.ts';
import { settleIdentity } from './inputs/apply-meta.ts';
import { type GivenFacts, NOTHING_GIVEN } from './inputs/given-facts.ts';
import { FILES_PER_WORKER, openWorkerPool } from './worker-pool.ts';

/** One file's analysis, or why there is none; a message for a reader either way. */
export type FileResult =
  | { readonly path: string; readonly analysis: Analysis; readonly failure: null }
  | { readonly path: string; readonly analysis: null; readonly failure: string };

export interface AnalyzeOptions {
  /** Folder of the issue model. */
  readonly model: string;
  /** Processes beside this one; 0 works in this one, which can keep neither limit below. Results are the same with any number. */
  readonly workers: number;
  /** What the user says of reports and agencies; none by default. */
  readonly given?: GivenFacts;
  /** What is read of one file at most; READ_LIMITS by default. */
  readonly limits?: ReadLimits;
  /** Seconds after which a file is given up and reported; 300 by default. */
  readonly timeoutSeconds?: number;
  /** Megabytes that a process may take; the file that makes it larger is given up and reported. 2,048 by default. */
  readonly memoryMegabytes?: number;
  /** A researcher's own rules; none by default. */
  readonly rules?: PatternSet | null;
  /** Whether the words of the sentences are wanted; they are not by default. */
  readonly tokens?: boolean;
}

export const DEFAULT_TIMEOUT_SECONDS = 300;
/** What the largest files that are read by default take, such as texts of 30 MB, with half as much to spare. */
export const DEFAULT_MEMORY_MEGABYTES = 2048;

/** Run from its sources, as tests do, the program has no file that a process could be started with: all is done in this one. */
const CAN_FORK = !import.meta.url.endsWith('.ts');

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
    workers > 0 && CAN_FORK ? analyzeInWorkers(paths, { ...options, workers }) : analyzeHere(paths, options);
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
  { model, given = NOTHING_GIVEN, limits = READ_LIMITS, rules: set = null, tokens = false }: AnalyzeOptions,
): AsyncGenerator<FileResult> {
  const classifier = await loadClassifier(model);
  const rules = set === null ? null : compileRules(set);
  for (const path of paths) {
    const wanted = { meta: given.meta.get(path) ?? null, limits, rules, tokens };
    yield await tryFile(path, () => analyzeFile(path, classifier, wanted));
  }
}

async function* analyzeInWorkers(
  paths: readonly string[],
  {
    model,
    workers,
    given = NOTHING_GIVEN,
    limits = READ_LIMITS,
    timeoutSeconds = DEFAULT_TIMEOUT_SECONDS,
    memoryMegabytes = DEFAULT_MEMORY_MEGABYTES,
    rules = null,
    tokens = false,
  }: AnalyzeOptions,
): AsyncGenerator<FileResult> {
  // a model or a rule that cannot be used is told of once, not by every worker
  if (rules !== null) compileRules(rules);
  await loadClassifier(model);
  const pool = openWorkerPool(workers, { seconds: timeoutSeconds, megabytes: memoryMegabytes });
  try {
    const running = new Map<number, Promise<{ key: number; result: FileResult }>>();
    const analyze = async (key: number, path: string) => {
      const task = { path, model, limits, rules, tokens, meta: given.meta.get(path) ?? null };
      return { key, result: await tryFile(path, () => pool.run(task)) };
    };
    let next = 0;
    const fill = () => {
      for (; next < paths.length && running.size < workers * FILES_PER_WORKER; next++)
        running.set(next, analyze(next, paths[next] ?? ''));
    };
    fill();
    while (running.size > 0) {
      const { key, result } = await Promise.race(running.values());
      running.delete(key);
      // before the result is dealt with: no worker waits for that
      fill();
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
