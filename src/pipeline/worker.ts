import type { MessagePort } from 'node:worker_threads';
import type { Analysis } from '../findings/analysis.ts';
import { type Classifier, loadClassifier } from '../issues/classify.ts';
import { segmentText } from '../narrative/segment.ts';
import type { ReadLimits } from '../read/limits.ts';
import { InputError } from '../text/input-error.ts';
import { analyzeFile } from './analyze-document.ts';
import type { MetaRow } from './inputs/read-meta.ts';

export interface WorkerTask {
  readonly path: string;
  readonly model: string;
  /** Null where the user's index has none for the file. */
  readonly meta: MetaRow | null;
  readonly limits: ReadLimits;
  /** Told when the file is taken up: from then on its time counts. */
  readonly started: MessagePort;
}

// loaded once a thread, at its first file
const classifiers = new Map<string, Promise<Classifier>>();

/** What comes back from a thread. An error would lose its class on the way, so what a user can mend comes as a message. */
export type WorkerAnswer =
  | { readonly analysis: Analysis; readonly refusal: null }
  | { readonly analysis: null; readonly refusal: string };

/** Entry of a worker thread: one file's analysis, as plain data. */
export default async function analyzeInThread(task: WorkerTask): Promise<WorkerAnswer> {
  const { path, model, meta, limits, started } = task;
  const loading = classifiers.get(model) ?? loadClassifier(model);
  classifiers.set(model, loading);
  const classifier = await loading;
  // a word loads the dictionaries
  segmentText('公开');
  started.postMessage(null);
  started.close();
  try {
    return { analysis: await analyzeFile(path, classifier, meta, limits), refusal: null };
  } catch (error) {
    if (error instanceof InputError) return { analysis: null, refusal: error.message };
    throw error;
  }
}
