import type { Analysis } from '../findings/analysis.ts';
import type { AnalysisEntry } from './analysis-entry.ts';
import type { Store } from './open-store.ts';
/** Stores one report in place of what was stored of it; see `writeAnalyses`. */
export declare function writeAnalysis(store: Store, analysis: Analysis, runId: string, fingerprint: string): Promise<void>;
/**
 * Stores the reports in one transaction: a failure leaves the database as it was. All rows of a report are replaced. The same bytes
 * under several paths are one report, under the first path in sorted order. Some hundred reports a call are fastest.
 */
export declare function writeAnalyses(store: Store, entries: readonly AnalysisEntry[], runId: string): Promise<void>;
