/** A rule of token patterns as corpus/lexicon/patterns/*.json holds it: data that a researcher can read and extend. */
export interface TokenPattern {
    readonly id: string;
    /** The construction it stands for, for a reader. */
    readonly construction: string;
    /** compromise's match syntax over jieba words; #Tags are those of tagTokens, [<name>…] captures. No nested groups. */
    readonly match: string;
    /** Values that hold wherever the pattern matches: `{ "polarity": "absent" }`. */
    readonly sets: Readonly<Record<string, string>>;
    /** Clauses in which it must match, and in which it must not. */
    readonly examples: readonly string[];
    readonly counterexamples: readonly string[];
}
/** A set of patterns tried on the same clauses; of two that overlap the earlier one wins. */
export interface PatternSet {
    readonly name: string;
    /** Tags of the set's own, each with its words; of a word that jieba would cut the parts are joined. */
    readonly tags: Readonly<Record<string, readonly string[]>>;
    /** The clause is tried only where one of these tags or words occurs: matching is slower than segmenting by far. None: always tried. */
    readonly triggers: readonly string[];
    readonly patterns: readonly TokenPattern[];
}
