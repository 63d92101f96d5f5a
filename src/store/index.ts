// Keeps what was found in one DuckDB file: writing report by report, resuming, reading back for reuse, exporting.
// The tables are a contract with R, Stata and Python: docs/data-dictionary.md describes every column.
export { type AnalysisEntry, LIST_SEPARATOR } from './analysis-entry.ts';
export { type CodePointOffset, mapCodePoints, spanToColumns } from './code-points.ts';
export { countOptional, type OptionalRows } from './count-optional.ts';
export {
  EXPORT_FORMATS,
  type ExportedFile,
  type ExportFormat,
  type ExportOptions,
  exportTables,
} from './export-tables.ts';
export { markSameReports } from './mark-same-reports.ts';
export { closeStore, type OpenOptions, openStore, type Store } from './open-store.ts';
export {
  type DigestItem,
  type ReportDigest,
  readDigests,
  readSharedWordings,
  type SharedWording,
} from './read-digest.ts';
export { GROUPINGS, type GroupedText, type Grouping, readGroups } from './read-groups.ts';
export { readSentences, type StoredSentence } from './read-sentences.ts';
export { readSuperiors, type SuperiorMaps } from './read-superiors.ts';
export { readYears } from './read-years.ts';
export { replaceRows } from './replace-rows.ts';
export { dropReuseIndex, readReuseIndex, type Seal, writeReuseIndex } from './reuse-index.ts';
export type { Row, SqlValue } from './row.ts';
export { finishRun, type Run, type RunSettings, startRun } from './runs.ts';
export type { Column, SqlType, Table, View } from './schema/table.ts';
export { findRelation, RELATIONS, SCHEMA_VERSION, TABLES } from './schema.ts';
export { settleSuperiors } from './settle-superiors.ts';
export { removeReport, storedFingerprints, updatePaths } from './stored-reports.ts';
export { writeAnalyses, writeAnalysis } from './write-analysis.ts';
export { type CorpusCheck, writeCorpusChecks } from './write-corpus-checks.ts';
export { type FileDiagnostics, writeDiagnostics } from './write-diagnostics.ts';
export { type ReuseChoice, readReuseChoice, readReuseState, writeReuse } from './write-reuse.ts';
export { type UserAgency, writeUserAgencies } from './write-user-agencies.ts';
