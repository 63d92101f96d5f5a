/** A stored report as it is compared with others. */
export interface ComparedReport {
    readonly id: string;
    readonly path: string;
    /** Of the text without white space. */
    readonly textHash: string;
    /** Agency and year; null where one of them is not known. */
    readonly agencyYear: string | null;
    /** Empty where none was found. */
    readonly title: string;
    /** ISO date; empty where none was found. */
    readonly published: string;
    /** Of the narrative; needed only where several reports have the agency and year. */
    readonly sentences: readonly string[];
}
/**
 * Which report stands for another: id → id of one that stands for itself. One report are (1) files with the same text but white
 * space, (2) reports of one agency and year with at least 0.9 of each one's sentences in the other (a .txt and a .pdf), (3) a report
 * and a correction of it (更正, 补充 … in the title, same agency and year). The correction stands for a report of which it repeats at
 * least half the sentences; a shorter one is a notice, for which the report stands where there is only one. Else the first by path stands.
 */
export declare function findSameReports(reports: readonly ComparedReport[]): ReadonlyMap<string, string>;
