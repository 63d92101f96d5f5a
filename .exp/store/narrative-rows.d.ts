import { type AnalysisEntry } from './analysis-entry.ts';
import { type CodePointOffset } from './code-points.ts';
import type { TableRows } from './row.ts';
/** The rows of a report's marks: items, issues, pairs, staffing, mechanisms, quantities, commitments, the researcher's own tags, sentences and tokens. */
export declare function narrativeRows(entry: AnalysisEntry, toCodePoint: CodePointOffset): TableRows;
