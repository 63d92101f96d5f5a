/** A year in digits of either kind (2021, 二〇二一, 二0一七); null where the characters are none between 2000 and 2100. */
export declare function parseYear(printed: string): number | null;
/** Every year written with 年 in the text, in order. */
export declare function findYears(text: string): number[];
/** First and last day of the data where the report states them as 统计期限; the stretch must be within 400 days. */
export declare function findPeriod(text: string): {
    start: string;
    end: string;
} | null;
/** The last full date of a stretch of text as an ISO date; null where there is none. */
export declare function findLastDate(text: string): string | null;
/** The day of publication that a page's head states (发布日期：2021-01-11), as an ISO date; null where it states none. */
export declare function findStatedDate(head: string): string | null;
