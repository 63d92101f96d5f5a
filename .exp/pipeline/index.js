// Joins the stages: one file, many files in worker processes, a run into a database that may be stopped and started again.
// Nothing is found out here; every stage does its own work.
export { analyzeDocument, analyzeFile } from "./analyze-document.js";
export { analyzeFiles, DEFAULT_MEMORY_MEGABYTES, DEFAULT_TIMEOUT_SECONDS, defaultWorkers, } from "./analyze-files.js";
export { collectFiles } from "./collect-files.js";
export { exportAnalysis } from "./export-analysis.js";
export { NOTHING_GIVEN, readGiven } from "./inputs/given-facts.js";
export { readOwnItems } from "./inputs/read-items.js";
export { runAnalysis } from "./run-analysis.js";
export { runReuse } from "./run-reuse.js";
export { VERSION } from "./version.js";
//# sourceMappingURL=index.js.map