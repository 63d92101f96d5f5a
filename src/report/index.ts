// SourceDocument → Report: who reports on which year, the sections, the three statutory tables, the rules among their cells.
// What cannot be settled is null, `unread` or `cannot_tell`, with a diagnostic; nothing here judges words.
export type { Check, CheckOutcome, CheckSeverity } from './check.ts';
export { describeReport } from './describe-report.ts';
export type { Report, Section, SectionKind } from './report.ts';
export { checkTables } from './rules/check-tables.ts';
export type {
  Cell,
  CellReference,
  CellState,
  FormName,
  StatutoryTable,
  StatutoryTables,
  TableName,
} from './tables/statutory-tables.ts';
