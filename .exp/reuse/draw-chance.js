/**
 * Chance (0–1) that of n agencies drawn without replacement from N at least one is among the a that have a wording:
 * 1 − C(N−a, n)/C(N, n), the complement of the hypergeometric probability of none, as in rarefaction (Hurlbert 1971). It does not
 * grow with the corpus as a raw share does. 0 for a = 0 or n = 0. N < n, or a number that is no whole one ≥ 0: NaN.
 */
export function drawChance(others, having, drawn) {
    const isCount = [others, having, drawn].every((value) => Number.isInteger(value) && value >= 0);
    if (!isCount || others < drawn || having > others)
        return Number.NaN;
    let none = 1;
    // C(N−a, n)/C(N, n) factor by factor, over the fewer of the two: no factorial overflows
    const [steps, taken] = having < drawn ? [having, drawn] : [drawn, having];
    for (let step = 0; step < steps && none > 0; step++)
        none *= Math.max(0, others - taken - step) / (others - step);
    return 1 - none;
}
//# sourceMappingURL=draw-chance.js.map