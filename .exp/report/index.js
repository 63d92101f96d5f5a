// SourceDocument → Report: who reports on which year, the sections, the three statutory tables, the rules among their cells.
// What cannot be settled is null, `unread` or `cannot_tell`, with a diagnostic; nothing here judges words.
export { AGENCY_KINDS, AGENCY_LEVELS, } from "./agency/agency-identity.js";
export { findSuperiors } from "./agency/find-superiors.js";
export { identifyAgency } from "./agency/identify-agency.js";
export { currentCode } from "./agency/region-index.js";
export { resolveAgency } from "./agency/resolve-agency.js";
export { describeReport } from "./describe-report.js";
export { checkTables } from "./rules/check-tables.js";
//# sourceMappingURL=index.js.map