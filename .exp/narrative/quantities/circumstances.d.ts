import type { Quantity } from '../narrative.ts';
/** `cumulative` for totals over the years; 累计 within a year that is named is that year's. */
export declare function findBasis(lead: string, before: string, sentence: string, year: number | null): Quantity['basis'];
/** The period as written, where the nearest one before the figure is not the report's year; comparisons (较2019年) are none. */
export declare function findPeriod(before: string, year: number | null): string | null;
/** The channel nearest before the figure, with the words that belong to it; null where none is named. */
export declare function findChannel(lead: string): string | null;
/** What was published, where more is said than 信息: 行政许可, 政府常务会议; null for information of every kind. */
export declare function findTopic(allLead: string, after: string): string | null;
/** Whose count it is, where the sentence says it: 全区, 本级, 区政府办代表区政府. */
export declare function findScope(before: string): string | null;
