/** Words of 32 places of a text that are handled at once. */
export declare const BLOCK = 32;
/** For each word of a text the places where it stands, as bits of 32 places each. */
export declare function maskWords(words: readonly string[]): ReadonlyMap<string, Int32Array>;
