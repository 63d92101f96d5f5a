/** Character bigrams of Chinese text and Latin words, each with the weight that its rarity among the given texts gives it. */
export interface BigramWeights {
    /** Share (0–1) of the lighter text's weight that stands in both; 0 where either has no bigram. Symmetric. */
    overlap(a: string, b: string): number;
}
/** Weighs each bigram by ln((texts + 1) ÷ texts that hold it): what every point of a report says (信息, 公开) weighs next to nothing. */
export declare function weighBigrams(texts: readonly string[]): BigramWeights;
