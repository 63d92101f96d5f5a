/** What is needed of a report to tell what a measure rests on. */
interface ReferenceReport {
    readonly reportId: string;
    readonly agency: string;
    readonly year: number | null;
}
/** The reports that a measure of a corpus rests on, as its parameters: it holds for these alone. */
export interface ReferenceSet {
    readonly corpus_reports: number;
    /** The first and the last year, as 2019–2023; empty where none is known. */
    readonly corpus_years: string;
    /** First 16 hex digits of the SHA-256 of the sorted ids: two corpora with one hash are the same reports. */
    readonly corpus_sha256: string;
    readonly corpus_agencies: number;
}
/** Describes the reports that a measure rests on; the same whatever their order. */
export declare function describeReports(reports: readonly ReferenceReport[]): ReferenceSet;
/** N, the other agencies that have reports of a year: they do not hang on the agency asking. NaN for an unknown year. */
export declare function countOthers(reports: readonly Pick<ReferenceReport, 'agency' | 'year'>[]): (year: number | null) => number;
/** N as a parameter of a report's measure; none for an unknown year, as there is no other of the same. */
export declare function describeYear(others: number): {
    readonly year_agencies?: number;
};
export {};
