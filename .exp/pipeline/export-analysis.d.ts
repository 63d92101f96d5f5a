import type { Analysis } from '../findings/analysis.ts';
/** The analysis as it leaves the program: every offset in code points instead of UTF-16 code units. */
export declare function exportAnalysis(analysis: Analysis): Analysis;
