// What was found, for a reader's eyes; nothing is computed here that the database does not hold.
// For a terminal: one report, wordings that agencies share, two reports side by side.
export { formatComparison } from './format-comparison.ts';
export { formatExamples, formatMatches } from './format-patterns.ts';
export { type FormatOptions, formatReport } from './format-report.ts';
export { formatShared } from './format-shared.ts';
export { formatTerms } from './format-terms.ts';
