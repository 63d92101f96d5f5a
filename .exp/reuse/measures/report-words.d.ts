import type { ReuseSentence } from '../reuse-sentence.ts';
/** A sentence as its words. */
export type Words = readonly string[];
/** The words of one report's narrative, sentence by sentence in printed order. */
export interface ReportWords {
    readonly reportId: string;
    readonly agency: string;
    readonly year: number | null;
    readonly units: readonly Words[];
}
/**
 * The reports of a corpus by year (unknown last), agency and id, whatever the order of the input; none: empty. Equal words and
 * equal sentences are kept once, so that a corpus of copies takes little memory.
 */
export declare function listReportWords(sentences: Iterable<ReuseSentence>, segment?: (text: string) => readonly string[]): ReportWords[];
