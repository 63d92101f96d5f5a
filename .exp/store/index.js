// Keeps what was found in one DuckDB file: writing report by report, resuming, reading back for reuse, exporting.
// The tables are a contract with R, Stata and Python: docs/data-dictionary.md describes every column.
export { LIST_SEPARATOR } from "./analysis-entry.js";
export { mapCodePoints, spanToColumns } from "./code-points.js";
export { countOptional } from "./count-optional.js";
export { EXPORT_FORMATS, exportTables, } from "./export-tables.js";
export { markSameReports } from "./mark-same-reports.js";
export { closeStore, openStore } from "./open-store.js";
export { readDigests, readSharedWordings, } from "./read-digest.js";
export { GROUPINGS, readGroups } from "./read-groups.js";
export { readSentences } from "./read-sentences.js";
export { readSuperiors } from "./read-superiors.js";
export { readYears } from "./read-years.js";
export { replaceRows } from "./replace-rows.js";
export { dropReuseIndex, readReuseIndex, writeReuseIndex } from "./reuse-index.js";
export { finishRun, startRun } from "./runs.js";
export { findRelation, RELATIONS, SCHEMA_VERSION, TABLES } from "./schema.js";
export { settleSuperiors } from "./settle-superiors.js";
export { removeReport, storedFingerprints, updatePaths } from "./stored-reports.js";
export { writeAnalyses, writeAnalysis } from "./write-analysis.js";
export { writeCorpusChecks } from "./write-corpus-checks.js";
export { writeDiagnostics } from "./write-diagnostics.js";
export { readReuseState, writeReuse } from "./write-reuse.js";
export { writeUserAgencies } from "./write-user-agencies.js";
//# sourceMappingURL=index.js.map