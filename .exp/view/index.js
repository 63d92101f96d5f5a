// What was found, for a reader's eyes; nothing is computed here that the database does not hold.
// For a terminal: one report, wordings that agencies share, two reports side by side.
export { formatComparison } from "./format-comparison.js";
export { formatExamples, formatMatches } from "./format-patterns.js";
export { formatReport } from "./format-report.js";
export { formatShared } from "./format-shared.js";
export { formatTerms } from "./format-terms.js";
//# sourceMappingURL=index.js.map