/** Words of one group (an agency, a category, a year, a report), with repeats. */
export interface TermGroup {
    readonly name: string;
    readonly words: readonly string[];
}
/** How far a word sets a group apart from the rest. */
export interface DistinctiveTerm {
    readonly group: string;
    readonly word: string;
    /** Occurrences in the group, and in all groups. */
    readonly count: number;
    readonly total: number;
    /** Occurrences × (1 + ln(groups ÷ (1 + groups with the word))), as `natural` has it; below 0 never, 0 only in few groups. */
    readonly tfIdf: number;
    /** z-score of the log-odds ratio; above 0 where the group has the word more often than the rest, beyond 1.96 hardly by chance. */
    readonly logOddsZ: number;
}
export interface TermOptions {
    /** Words a group, the highest log-odds first. Default 20. */
    readonly top?: number;
    /** Name of the one group that is told; all by default. */
    readonly only?: string;
    /** Words that occur less often in all are left out: their odds say little. Default 3. */
    readonly minimalCount?: number;
}
/**
 * The words that set each group apart from all others together: tf-idf by `natural`, and the log-odds ratio with an informative
 * Dirichlet prior (Monroe, Colaresi & Quinn 2008, "Fightin' Words", eq. 16, 18 and 22; the prior has the corpus's own shares). Sorted by
 * group in the order given, then by z-score and word. Only words with a positive z-score are told; a single group has none.
 */
export declare function findDistinctiveTerms(groups: readonly TermGroup[], { top, minimalCount, only }?: TermOptions): DistinctiveTerm[];
