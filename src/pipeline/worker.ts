import { workerData } from 'node:worker_threads';
import type { Analysis } from '../findings/analysis.ts';
import { loadClassifier } from '../issues/classify.ts';
import { analyzeFile } from './analyze-document.ts';

const { model } = (workerData as [unknown, { model: string }])[1];
// loaded once a thread, at the first file
const classifier = loadClassifier(model);

/** Entry of a worker thread: one file's analysis, as plain data. */
export default async function analyzeInThread(path: string): Promise<Analysis> {
  return analyzeFile(path, await classifier);
}
