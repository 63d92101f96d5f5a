/** Rows of ones: row i holds the columns `columns[starts[i]] … columns[starts[i + 1] - 1]`, ascending. */
export interface SparseRows {
    readonly starts: Uint32Array;
    readonly columns: Uint32Array;
    /** 1 ÷ the length of the row's idf vector, so that every row has length 1; 0 for a row without columns. */
    readonly norms: Float64Array;
}
/** The tokens that the model knows, sorted by code unit, and their weights. */
export interface Vocabulary {
    readonly tokens: readonly string[];
    /** ln((1 + n) / (1 + document frequency)) + 1, rounded to a 32-bit float as in the ONNX file. */
    readonly idf: Float32Array;
}
/** All tokens that occur in at least `minimumCount` of the documents (each document a list of distinct tokens). */
export declare function buildVocabulary(documents: readonly (readonly string[])[], minimumCount: number): Vocabulary;
/** The vocabulary without the tokens whose column `keeps` refuses. */
export declare function pruneVocabulary(vocabulary: Vocabulary, keeps: (column: number) => boolean): Vocabulary;
/** The documents as rows over the vocabulary; tokens that it does not know are left out. */
export declare function vectorize(documents: readonly (readonly string[])[], { tokens, idf }: Vocabulary): SparseRows;
