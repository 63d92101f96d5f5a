import { vectorize } from "./sparse-rows.js";
/**
 * The `limit` tokens that spoke most for a category and the `limit` that spoke most against it; exact, since the model is linear.
 * Throws a RangeError for a category that the model has not.
 */
export function explainLabel(model, tokens, category, limit = Number.POSITIVE_INFINITY) {
    const k = model.categories.indexOf(category);
    const calibration = model.calibrations[k];
    if (calibration === undefined) {
        throw new RangeError(`unknown category: "${category}"; the model has ${model.categories.join(', ')}`);
    }
    const { columns, norms } = vectorize([tokens], model.vocabulary);
    const contributions = Array.from(columns, (column) => {
        const weight = model.weights[column * model.categories.length + k] ?? 0;
        const idf = model.vocabulary.idf[column] ?? 0;
        const contribution = idf * weight * (norms[0] ?? 0) * calibration.slope;
        return { ...describeToken(model.vocabulary.tokens[column] ?? ''), contribution };
    }).sort((a, b) => b.contribution - a.contribution);
    return {
        category,
        base: calibration.slope * (model.bias[k] ?? 0) + calibration.offset,
        for: contributions.filter(({ contribution }) => contribution > 0).slice(0, limit),
        against: contributions
            .filter(({ contribution }) => contribution < 0)
            .reverse()
            .slice(0, limit),
    };
}
const KINDS = { w: 'word', c: 'characters', r: 'role' };
function describeToken(token) {
    const inHeading = token.startsWith('h:');
    const bare = inHeading ? token.slice(2) : token;
    const letter = bare[0];
    const kind = letter === 'w' || letter === 'r' ? KINDS[letter] : KINDS.c;
    return { kind, text: bare.slice(2), inHeading };
}
//# sourceMappingURL=explain.js.map