import type { Analysis } from '../findings/analysis.ts';
import type { Report } from '../report/report.ts';
import type { GoldReport } from './gold.ts';
/**
 * The marks of a reader in the form of an analysis of the report, so that one reader's can be held against another's as a program's
 * are. Sections are the gold's; what the gold does not tell of a mark is null. An item or a mark that the report does not hold is kept
 * with an empty span, as one that nobody else can have.
 */
export declare function goldAsAnalysis(gold: GoldReport, report: Report): Analysis;
