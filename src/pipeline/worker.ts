import type { MessagePort } from 'node:worker_threads';
import type { Analysis } from '../findings/analysis.ts';
import { type Classifier, loadClassifier } from '../issues/classify.ts';
import { segmentText } from '../narrative/segment.ts';
import type { ReadLimits } from '../read/limits.ts';
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

/** Entry of a worker thread: one file's analysis, as plain data. */
export default async function analyzeInThread(task: WorkerTask): Promise<Analysis> {
  const { path, model, meta, limits, started } = task;
  const loading = classifiers.get(model) ?? loadClassifier(model);
  classifiers.set(model, loading);
  const classifier = await loading;
  // a word loads the dictionaries
  segmentText('公开');
  started.postMessage(null);
  started.close();
  return analyzeFile(path, classifier, meta, limits);
}
