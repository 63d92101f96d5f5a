import type { ReuseMeasure } from '../measure-reuse.ts';
import { type BoilerplateOptions } from './boilerplate.ts';
import type { ReportWords } from './report-words.ts';
/** Boilerplate of each of the reports against all of them, with what counts as common and the reports that it rests on. */
export declare function boilerplateMeasures(measure: string, reports: readonly ReportWords[], options: BoilerplateOptions): ReuseMeasure[];
