/** All tokens that occur in at least `minimumCount` of the documents (each document a list of distinct tokens). */
export function buildVocabulary(documents, minimumCount) {
    const counts = new Map();
    for (const document of documents) {
        for (const token of document)
            counts.set(token, (counts.get(token) ?? 0) + 1);
    }
    const kept = [...counts].filter(([, count]) => count >= minimumCount).sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        tokens: kept.map(([token]) => token),
        idf: Float32Array.from(kept, ([, count]) => Math.log((1 + documents.length) / (1 + count)) + 1),
    };
}
/** The vocabulary without the tokens whose column `keeps` refuses. */
export function pruneVocabulary(vocabulary, keeps) {
    return {
        tokens: vocabulary.tokens.filter((_, column) => keeps(column)),
        idf: vocabulary.idf.filter((_, column) => keeps(column)),
    };
}
/** The documents as rows over the vocabulary; tokens that it does not know are left out. */
export function vectorize(documents, { tokens, idf }) {
    const columnOf = new Map(tokens.map((token, column) => [token, column]));
    const starts = new Uint32Array(documents.length + 1);
    const norms = new Float64Array(documents.length);
    const columns = [];
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
//# sourceMappingURL=sparse-rows.js.map