import type { ReuseMeasure } from '../measure-reuse.ts';
import type { ReportWords } from './report-words.ts';
/** The measures of each report beside that of its agency's year before; those of the corpus rest on all pairs. */
export declare function pairMeasures(reports: readonly ReportWords[]): ReuseMeasure[];
