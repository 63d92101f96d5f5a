/**
 * Chance (0–1) that of n agencies drawn without replacement from N at least one is among the a that have a wording:
 * 1 − C(N−a, n)/C(N, n), the complement of the hypergeometric probability of none, as in rarefaction (Hurlbert 1971). It does not
 * grow with the corpus as a raw share does. 0 for a = 0 or n = 0. N < n, or a number that is no whole one ≥ 0: NaN.
 */
export declare function drawChance(others: number, having: number, drawn: number): number;
