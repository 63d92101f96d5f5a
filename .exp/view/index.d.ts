export { formatComparison } from './format-comparison.ts';
export { formatExamples, formatMatches } from './format-patterns.ts';
export { type FormatOptions, formatReport } from './format-report.ts';
export { formatShared } from './format-shared.ts';
export { formatTerms } from './format-terms.ts';
