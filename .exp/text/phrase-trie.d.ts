/** A set of phrases that can be looked up at a place of a text; made by `buildPhraseTrie`. */
export interface PhraseTrie<Value> {
    readonly next: ReadonlyMap<number, PhraseTrie<Value>>;
    /** What stands for the phrase that ends here; undefined where none does. */
    readonly value: Value | undefined;
}
/** A trie of the phrases with their values; of a phrase given twice the first value holds, and empty phrases are left out. */
export declare function buildPhraseTrie<Value>(entries: Iterable<readonly [string, Value]>): PhraseTrie<Value>;
/** The longest phrase that starts at `start`, as its end and value; null where none does. */
export declare function longestPhraseAt<Value>(trie: PhraseTrie<Value>, text: string, start: number): {
    end: number;
    value: Value;
} | null;
