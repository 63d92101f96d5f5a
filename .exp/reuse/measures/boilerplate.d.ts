import type { Words } from './report-words.ts';
export interface BoilerplateOptions {
    /** Words in a phrase. */
    readonly phraseWords: number;
    /** A phrase is common from this share of the reports on, in (0, 1]. */
    readonly leastShare: number;
    /** A phrase is common, too, where it stands this often in a report on average; null: that does not make it so. */
    readonly leastOccurrences: number | null;
    /** A phrase in this share of the reports or more is no boilerplate but wording that all must have; null: no such bound. */
    readonly mostShare: number | null;
    /** Fewer reports than this say nothing of what is common. */
    readonly minimumReports: number;
}
/** Lang & Stice-Lawrence 2015: in 30 % of the reports, or five times in each on average, but not in 75 %. The minimum is ours. */
export declare const LANG_2015: BoilerplateOptions;
/**
 * Dyer, Lang & Stice-Lawrence 2017: in 75 % of the reports of one year. The share is as commonly told (docs/measures.md, sources);
 * the minimum is ours.
 */
export declare const DYER_2017: BoilerplateOptions;
/**
 * Boilerplate (0–1) of each report against all of them, in order; higher means more set wording:
 *
 *     words in sentences that hold a common phrase / words of the report
 *
 * `options` say what is common: `LANG_2015` or `DYER_2017`. A report without words, and fewer reports than `minimumReports`: NaN.
 * The value of a report changes with the others. Linear in the words of all.
 */
export declare function measureBoilerplate(reports: readonly (readonly Words[])[], options: BoilerplateOptions): number[];
