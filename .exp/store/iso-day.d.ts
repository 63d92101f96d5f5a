/** Days from 1970-01-01 to an ISO date; null for anything that is not a day of the calendar (2021-02-30). */
export declare function isoDay(value: string): number | null;
