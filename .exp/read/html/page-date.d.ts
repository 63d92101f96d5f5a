/** The first date of a text such as 2022-01-20 09:30 or 2022年1月20日, as an ISO date; null where it has no day of the calendar. */
export declare function readPageDate(text: string): string | null;
