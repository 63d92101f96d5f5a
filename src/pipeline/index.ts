// Joins the stages: one file, many files in worker processes, a run into a database that may be stopped and started again.
// Nothing is found out here; every stage does its own work.
export { analyzeDocument, analyzeFile } from './analyze-document.ts';
export {
  type AnalyzeOptions,
  analyzeFiles,
  DEFAULT_MEMORY_MEGABYTES,
  DEFAULT_TIMEOUT_SECONDS,
  defaultWorkers,
  type FileResult,
} from './analyze-files.ts';
export { collectFiles } from './collect-files.ts';
export { exportAnalysis } from './export-analysis.ts';
export { type GivenFacts, NOTHING_GIVEN, readGiven } from './inputs/given-facts.ts';
export { type OwnItems, readOwnItems } from './inputs/read-items.ts';
export type { MetaRow } from './inputs/read-meta.ts';
export { type RunOptions, type RunSummary, runAnalysis } from './run-analysis.ts';
export { type ReuseSummary, runReuse } from './run-reuse.ts';
export { VERSION } from './version.ts';
