/**
 * Shares (0–1) of counts in their sum, to four decimals, that add up to 1 as rounded: each is cut off, and what is missing goes to those
 * that lost most (largest remainder; ties: the first). A sum of 0: NaN for each. Counts are whole, their sum at most 9·10¹¹.
 */
export declare function roundShares(counts: readonly number[]): number[];
