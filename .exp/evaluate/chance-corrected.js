/**
 * Cohen's kappa of two sides that give each case one class (Educational and Psychological Measurement 20, 1960): 1 full agreement,
 * 0 what chance would give. NaN for no cases, and where both sides know one class only.
 */
export function cohenKappa(classes) {
    let cases = 0;
    let agreed = 0;
    let products = 0;
    for (const { hits, gold, found } of classes) {
        cases += gold;
        agreed += hits;
        products += gold * found;
    }
    const expected = products / cases ** 2;
    return (agreed / cases - expected) / (1 - expected);
}
/**
 * Krippendorff's alpha of two sides that give each case any number of classes, sets being as far apart as they have classes that the
 * other lacks (Content Analysis, 2004, 11.3): 1 full agreement, 0 what chance would give. For a single class it is the alpha of nominal
 * data. NaN for no cases, and where every case has all classes or none has any.
 */
export function krippendorffAlpha(cases, classes) {
    const values = 2 * cases;
    let observed = 0;
    let expected = 0;
    for (const { hits, gold, found } of classes) {
        const given = gold + found;
        observed += (given - 2 * hits) / cases;
        expected += (2 * given * (values - given)) / (values * (values - 1));
    }
    return expected === 0 ? Number.NaN : 1 - observed / expected;
}
//# sourceMappingURL=chance-corrected.js.map