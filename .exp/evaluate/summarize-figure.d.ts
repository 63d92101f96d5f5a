import { type Interval } from '../text/intervals.ts';
import type { FigureMeasure } from './figures.ts';
import type { Tally } from './tally.ts';
export interface FigureSummary {
    /** 0–1 (kappa and alpha: below 0 too), rounded to 4 decimals; null where there was nothing to find and nothing found. */
    readonly value: number | null;
    readonly hits: number;
    readonly gold: number;
    /** Null for accuracies. */
    readonly found: number | null;
    /** 95 %, rounded to 4 decimals; null where there are no cases, and for a figure of classes that no resample changes. */
    readonly interval: (Interval & {
        readonly method: 'bootstrap' | 'clopper-pearson';
    }) | null;
    /** Reports whose gold has the layer. */
    readonly reports: number;
    /** For figures of classes: each class with its F1. */
    readonly classes: readonly {
        readonly class: string;
        readonly f1: number;
        readonly hits: number;
        readonly gold: number;
        readonly found: number;
    }[];
}
/** One figure from the tallies of each report that has its layer. */
export declare function summarizeFigure(measure: FigureMeasure, reports: readonly (readonly Tally[])[]): FigureSummary;
