import { type OrderedOrigin } from './origins.ts';
export interface ReuseOptions {
    /** Jaccard similarity of shingles from which two masked texts are near, in (0, 1]. 0.8 bears one changed clause in a long sentence. */
    readonly threshold: number;
    /** Share of a text's shingles from which it is contained in a longer one, in (0, 1]. 0.9 bears one changed character in a long sentence. */
    readonly containment: number;
    /** Share of a promise of the year before, its tense left out, that must stand in a sentence that tells of it, in (0, 1]. */
    readonly promise: number;
    /** Characters in a shingle, ≥ 1. Shorter ones find reordered wording, longer ones ask for longer equal runs. */
    readonly shingleLength: number;
    /** Units with fewer unmasked Han characters are not compared: short ones are alike by chance. */
    readonly minimumHan: number;
    /** A unit that stands in at least this many other agencies is a template; in fewer, shared. */
    readonly templateAgencies: number;
    /** The order in which origins are decided, each of the five once. */
    readonly originOrder: readonly OrderedOrigin[];
    /** n, ≥ 1: agencies of a unit's year that are drawn for the share that does not grow with the corpus. */
    readonly drawnAgencies: number;
    /** Threads of the join, ≥ 1; the result is the same with any number. */
    readonly threads: number;
    /**
     * Pairs that an index keeps in memory, near and contained together, ≥ 0, some 40 bytes each; what is beyond is looked up again,
     * which takes longer and gives the same.
     */
    readonly mostKeptPairs: number;
    /** The government above each agency (块); an agency without an entry has no such flag. */
    readonly territorialParents: ReadonlyMap<string, string>;
    /** The same bureau one level up (条). */
    readonly functionalParents: ReadonlyMap<string, string>;
}
export declare const DEFAULT_REUSE_OPTIONS: ReuseOptions;
/** The options with defaults for those not given. Throws InputError for a value out of range. */
export declare function completeReuseOptions(given: Partial<ReuseOptions>): ReuseOptions;
