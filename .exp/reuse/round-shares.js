const PARTS = 10_000;
/**
 * Shares (0–1) of counts in their sum, to four decimals, that add up to 1 as rounded: each is cut off, and what is missing goes to those
 * that lost most (largest remainder; ties: the first). A sum of 0: NaN for each. Counts are whole, their sum at most 9·10¹¹.
 */
export function roundShares(counts) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total === 0)
        return counts.map(() => Number.NaN);
    const parts = counts.map((count) => Math.floor((count * PARTS) / total));
    const remainder = (at) => ((counts[at] ?? 0) * PARTS) % total;
    const missing = PARTS - parts.reduce((sum, part) => sum + part, 0);
    const byRemainder = [...counts.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b);
    for (const at of byRemainder.slice(0, missing))
        parts[at] = (parts[at] ?? 0) + 1;
    return parts.map((part) => part / PARTS);
}
//# sourceMappingURL=round-shares.js.map