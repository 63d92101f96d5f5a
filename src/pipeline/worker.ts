import type { Analysis } from '../findings/analysis.ts';
import { type Classifier, loadClassifier } from '../issues/classify.ts';
import { compileRules, type OwnRules } from '../narrative/own-rules.ts';
import type { PatternSet } from '../narrative/patterns/token-pattern.ts';
import { segmentText } from '../narrative/segment.ts';
import type { ReadLimits } from '../read/limits.ts';
import { InputError } from '../text/input-error.ts';
import { analyzeFile } from './analyze-document.ts';
import type { MetaRow } from './inputs/read-meta.ts';
import { watchMemory } from './memory-watch.ts';

export interface WorkerTask {
  readonly path: string;
  readonly model: string;
  /** Null where the user's index has none for the file. */
  readonly meta: MetaRow | null;
  readonly limits: ReadLimits;
  /** A researcher's own rules; compiled once a process. */
  readonly rules: PatternSet | null;
  readonly tokens: boolean;
}

/** What a worker process says: that it takes the file up, then one of what came of it. */
export type WorkerMessage =
  | { readonly kind: 'started' }
  | { readonly kind: 'analyzed'; readonly analysis: Analysis }
  /** What a user can mend. */
  | { readonly kind: 'refused'; readonly message: string }
  /** A fault of the program, with its stack. */
  | { readonly kind: 'failed'; readonly stack: string };

// loaded once a process, at its first file
const classifiers = new Map<string, Promise<Classifier>>();

// a process that was started by hand, or imported, has nobody to answer to
if (process.send !== undefined) {
  watchMemory(Number(process.argv[2]) * 2 ** 20);
  // one after the other: while one is worked on, the next lies here already
  let last = Promise.resolve();
  process.on('message', (task: WorkerTask) => {
    last = last.then(() => answer(task)).then(tell);
  });
}

let rulesOf: { readonly json: string; readonly rules: OwnRules } | null = null;

function compileOnce(set: PatternSet): OwnRules {
  const json = JSON.stringify(set);
  if (rulesOf?.json !== json) rulesOf = { json, rules: compileRules(set) };
  return rulesOf.rules;
}

async function answer({ path, model, meta, limits, rules: set, tokens }: WorkerTask): Promise<WorkerMessage> {
  try {
    const loading = classifiers.get(model) ?? loadClassifier(model);
    classifiers.set(model, loading);
    const classifier = await loading;
    // a word loads the dictionaries
    segmentText('公开');
    tell({ kind: 'started' });
    const rules = set === null ? null : compileOnce(set);
    const options = { meta, limits, rules, tokens };
    return { kind: 'analyzed', analysis: await analyzeFile(path, classifier, options) };
  } catch (error) {
    if (error instanceof InputError) return { kind: 'refused', message: error.message };
    return { kind: 'failed', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function tell(message: WorkerMessage): void {
  process.send?.(message);
}
