import type { Analysis } from '../findings/analysis.ts';
import { type Classifier, loadClassifier } from '../issues/classify.ts';
import { analyzeFile } from './analyze-document.ts';

export interface WorkerTask {
  readonly path: string;
  readonly model: string;
}

// loaded once a thread, at its first file
const classifiers = new Map<string, Promise<Classifier>>();

/** Entry of a worker thread: one file's analysis, as plain data. */
export default async function analyzeInThread({ path, model }: WorkerTask): Promise<Analysis> {
  const classifier = classifiers.get(model) ?? loadClassifier(model);
  classifiers.set(model, classifier);
  return analyzeFile(path, await classifier);
}
