import type { Analysis } from '../findings/analysis.ts';
import type { GoldItemLabels } from './classify-gold.ts';
import { type FigureMeasure } from './figures.ts';
import type { GoldReport } from './gold.ts';
import { type FigureSummary } from './summarize-figure.ts';
/** How far analyses agree with gold; plain data. */
export interface Evaluation {
    /** Files of the gold, sorted. */
    readonly reports: readonly string[];
    /** Those of them without an analysis: all that their gold holds counts as missed. */
    readonly unread: readonly string[];
    /** Analysed files without gold: not scored. */
    readonly withoutGold: readonly string[];
    /** Every figure of `FIGURES` whose layer some gold has, in that order. */
    readonly figures: readonly Figure[];
    /** Where the two sides differ, by report and layer; unread reports are left out. */
    readonly misses: readonly Miss[];
}
export interface Figure extends FigureSummary {
    readonly layer: string;
    readonly name: string;
    readonly measure: FigureMeasure;
    /** What one case is, for a reader. */
    readonly cases: string;
}
export interface Miss {
    readonly file: string;
    readonly layer: string;
    readonly detail: string;
}
/**
 * Holds analyses, by file name, against gold, layer by layer. `goldItemLabels` (of `classifyGold`) adds the figures of the classifier
 * on gold items; without it they are left out. The order of either argument changes nothing.
 */
export declare function evaluateReports(gold: readonly GoldReport[], analyses: ReadonlyMap<string, Analysis>, { goldItemLabels }?: {
    readonly goldItemLabels?: GoldItemLabels;
}): Evaluation;
