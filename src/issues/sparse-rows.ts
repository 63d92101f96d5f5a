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
export function buildVocabulary(documents: readonly (readonly string[])[], minimumCount: number): Vocabulary {
  const counts = new Map<string, number>();
  for (const document of documents) {
    for (const token of document) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= minimumCount).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    tokens: kept.map(([token]) => token),
    idf: Float32Array.from(kept, ([, count]) => Math.log((1 + documents.length) / (1 + count)) + 1),
  };
}

/** The vocabulary without the tokens whose column `keeps` refuses. */
export function pruneVocabulary(vocabulary: Vocabulary, keeps: (column: number) => boolean): Vocabulary {
  return {
    tokens: vocabulary.tokens.filter((_, column) => keeps(column)),
    idf: vocabulary.idf.filter((_, column) => keeps(column)),
  };
}

/** The documents as rows over the vocabulary; tokens that it does not know are left out. */
export function vectorize(
  documents: readonly (readonly string[])[],
  { tokens, idf }: Vocabulary,
): SparseRows {
  const columnOf = new Map(tokens.map((token, column) => [token, column]));
  const starts = new Uint32Array(documents.length + 1);
  const norms = new Float64Array(documents.length);
  const columns: number[] = [];
  documents.forEach((document, row) => {
    const found = document.map((token) => columnOf.get(token)).filter((column) => column !== undefined);
    found.sort((a, b) => a - b);
    let squares = 0;
    for (const column of found) {
      columns.push(column);
      squares += (idf[column] ?? 0) ** 2;
    }
    starts[row + 1] = columns.length;
    norms[row] = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  });
  return { starts, columns: Uint32Array.from(columns), norms };
}
