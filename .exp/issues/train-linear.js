import { fitCategories } from "./fit-threads.js";
import { buildVocabulary, pruneVocabulary, vectorize, } from "./sparse-rows.js";
/** One L2-regularised logistic regression a category over idf-weighted presence of tokens. The same data give the same model. */
export function trainLinear(data, categories, options) {
    const written = data.tokens.filter((_, row) => data.written[row]);
    const full = fitVocabulary(data, categories, buildVocabulary(written, options.minimumCount), options);
    if (full.vocabulary.tokens.length <= options.maximumTokens)
        return full;
    const strengths = tokenStrengths(full);
    const kept = new Set([...strengths.keys()]
        .sort((a, b) => (strengths[b] ?? 0) - (strengths[a] ?? 0) || a - b)
        .slice(0, options.maximumTokens));
    return fitVocabulary(data, categories, pruneVocabulary(full.vocabulary, (column) => kept.has(column)), options);
}
function fitVocabulary({ tokens, labels }, categories, vocabulary, options) {
    const rows = valueRows(vectorize(tokens, vocabulary), vocabulary.idf);
    const weights = new Float32Array(rows.width * categories.length);
    const bias = new Float32Array(categories.length);
    const positives = categories.map((category) => Uint8Array.from(labels, (given) => (given.includes(category) ? 1 : 0)));
    fitCategories(rows, positives, options).forEach((solution, k) => {
        for (let column = 0; column < rows.width; column++)
            weights[column * categories.length + k] = solution[column] ?? 0;
        bias[k] = solution[rows.width] ?? 0;
    });
    return { categories, vocabulary, weights, bias };
}
/** The value of each entry of the rows, idf over the row's length: looked up once and not for every category. */
function valueRows({ starts, columns, norms }, idf) {
    const values = new Float64Array(columns.length);
    for (const [row, norm] of norms.entries())
        for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
            values[at] = norm * (idf[columns[at] ?? 0] ?? 0);
    return { starts, columns, values, width: idf.length };
}
/** For each token the greatest contribution that it makes to any category, before the row is scaled. */
function tokenStrengths({ categories, vocabulary, weights }) {
    return Float64Array.from(vocabulary.idf, (idf, column) => {
        let strongest = 0;
        for (let k = 0; k < categories.length; k++) {
            strongest = Math.max(strongest, Math.abs(weights[column * categories.length + k] ?? 0));
        }
        return idf * strongest;
    });
}
/** A score for each row and category, row by row; positive speaks for the category. */
export function scoreRows(model, tokens) {
    const { categories, vocabulary, weights, bias } = model;
    const { starts, columns, norms } = vectorize(tokens, vocabulary);
    const scores = new Float64Array(tokens.length * categories.length);
    for (let row = 0; row < tokens.length; row++) {
        for (let k = 0; k < categories.length; k++) {
            let sum = 0;
            for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
                const column = columns[at] ?? 0;
                sum += (vocabulary.idf[column] ?? 0) * (weights[column * categories.length + k] ?? 0);
            }
            scores[row * categories.length + k] = sum * (norms[row] ?? 0) + (bias[k] ?? 0);
        }
    }
    return scores;
}
//# sourceMappingURL=train-linear.js.map