/** Rows whose cells, each taken with its sign, add up to 0 in every column. */
export interface SumEquation {
    readonly terms: readonly {
        readonly row: number;
        readonly sign: 1 | -1;
    }[];
}
export interface SumSearch {
    /** For each row the indexes of those candidates that stand in some solution; of none, where there is no solution. */
    readonly supported: readonly ReadonlySet<number>[];
    /** How many solutions were counted; no more than `countLimit`. */
    readonly count: number;
    /** False where there are more solutions than were counted, or the work limit was reached before all were. */
    readonly isCounted: boolean;
}
/** Candidates of one row: its cells in one reading each. */
type Domain = readonly (readonly number[])[];
type Domains = readonly Domain[];
/**
 * Chooses one candidate a row so that every equation holds in every column: bounds propagation, then branching on the row with the
 * fewest candidates. `workLimit` bounds the candidates looked at; where it is reached, what is not yet refuted counts as supported.
 */
export declare function searchSums(domains: Domains, equations: readonly SumEquation[], { countLimit, workLimit }?: {
    countLimit?: number;
    workLimit?: number;
}): SumSearch;
export {};
