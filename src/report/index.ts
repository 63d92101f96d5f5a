// SourceDocument → Report: who reports on which year, the sections, the three statutory tables, the rules among their cells.
// What cannot be settled is null, `unread` or `cannot_tell`, with a diagnostic; nothing here judges words.
export {
  AGENCY_KINDS,
  AGENCY_LEVELS,
  type AgencyIdentity,
  type AgencyKind,
  type AgencyLevel,
} from './agency/agency-identity.ts';
export { findSuperiors, type PlacedAgency, type Superiors } from './agency/find-superiors.ts';
export { identifyAgency } from './agency/identify-agency.ts';
export { currentCode } from './agency/region-index.ts';
export { type ResolvedAgency, resolveAgency } from './agency/resolve-agency.ts';
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
