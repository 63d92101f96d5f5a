import type { FigureKey } from './figures.ts';
/** Counts that one report adds to a figure. */
export interface Tally {
    readonly figure: FigureKey;
    /** For figures of classes the class that is counted; null for the others, and for the number of cases (`countCases`). */
    readonly class: string | null;
    readonly hits: number;
    readonly gold: number;
    /** Null for accuracies, where nothing superfluous can be found. */
    readonly found: number | null;
}
/** What one layer of one report adds to the figures, and where the two sides differ, in plain words. */
export interface LayerScore {
    readonly tallies: readonly Tally[];
    readonly misses: readonly string[];
}
/** A tally of an accuracy: one of `results` for each case. */
export declare function tallyAccuracy(figure: FigureKey, results: readonly boolean[]): Tally;
/** The class of one case on either side; null where that side has no such case. */
export interface ClassPair {
    readonly gold: string | null;
    readonly found: string | null;
}
/** A tally for each class that occurs on either side, sorted by class. */
export declare function tallyClasses(figure: FigureKey, pairs: readonly ClassPair[]): Tally[];
/** On how many cases the classes of a figure were decided, where a case may have several classes or none. */
export declare function countCases(figure: FigureKey, cases: number): Tally;
