import type { Analysis } from '../findings/analysis.ts';
/** One report as it is to be stored. */
export interface AnalysisEntry {
    readonly analysis: Analysis;
    /** Of program, model, lexicon, rules and options; the report is analysed anew when it changes. */
    readonly fingerprint: string;
    /** The user's own columns, in place of what is stored of them; not given: what is stored stays. */
    readonly meta?: Readonly<Record<string, string>>;
}
/** What lists of short texts are joined by in one column. */
export declare const LIST_SEPARATOR = ";";
