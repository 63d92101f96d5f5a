/** Counts for one category, or for all together. */
export interface LabelTally {
    readonly category: string;
    /** Assigned and right. */
    readonly hits: number;
    /** Assigned. */
    readonly found: number;
    /** Right. */
    readonly due: number;
}
/** Tallies of each category, in the order of `categories`. */
export declare function tallyLabels(categories: readonly string[], found: readonly (readonly string[])[], due: readonly (readonly string[])[]): LabelTally[];
/** All categories in one. */
export declare function sumTallies(tallies: readonly LabelTally[]): LabelTally;
/** Harmonic mean of precision and recall, 0–1; NaN where nothing was found and nothing due. */
export declare function f1Of({ hits, found, due }: LabelTally): number;
/** Mean F1 of the categories that are due or found anywhere. */
export declare function macroF1(tallies: readonly LabelTally[]): number;
