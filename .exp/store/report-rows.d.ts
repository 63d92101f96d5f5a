import { type AnalysisEntry } from './analysis-entry.ts';
import type { TableRows } from './row.ts';
/** All rows of one report, by table, offsets in code points. Rows that repeat a key are left out, with a diagnostic. */
export declare function reportRows(entry: AnalysisEntry, runId: string): TableRows;
