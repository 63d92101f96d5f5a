/** 一 → 1, 十二 → 12, 二十 → 20; null where the characters are no number below 100. */
export declare function parseOrdinal(numeral: string): number | null;
