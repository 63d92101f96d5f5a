import { measureCosine } from "./cosine.js";
import { fitPolynomial } from "./fit-polynomial.js";
/**
 * Raw modification score (0–1) of a report against that of the year before, symmetric; higher means more was changed: 1 − the cosine
 * similarity of their term frequencies, not weighed by tf–idf. One of them without words: NaN. Brown & Tucker 2011.
 */
export function measureModification(later, earlier) {
    return 1 - measureCosine(later, earlier);
}
export const ADJUST_DEFAULTS = { degree: 5, minimumPairs: 30 };
/**
 * Modification scores adjusted for length, one for each pair in order; above 0 means more changed than is usual at that length:
 *
 *     raw score − fitted score,    fitted = b₀ + b₁ L + … + b₅ L⁵ by least squares over all pairs, L = words of the later report
 *
 * Longer texts are more alike by chance, so raw scores fall with length. A raw score that is NaN stays NaN and has no part in the
 * regression; fewer scores than `minimumPairs`: all NaN. Brown & Tucker 2011 (five powers); the minimum is ours, five scores
 * for each of the six coefficients.
 */
export function adjustModification(pairs, given = {}) {
    const { degree, minimumPairs } = { ...ADJUST_DEFAULTS, ...given };
    const known = pairs.filter(({ score }) => !Number.isNaN(score));
    if (known.length < minimumPairs)
        return pairs.map(() => Number.NaN);
    const fitted = fitPolynomial(known.map(({ words }) => words), known.map(({ score }) => score), degree);
    const fittedOf = new Map(known.map((pair, at) => [pair, fitted[at] ?? Number.NaN]));
    return pairs.map((pair) => pair.score - (fittedOf.get(pair) ?? Number.NaN));
}
//# sourceMappingURL=modification.js.map