import type { Section } from '../report.ts';
/** A place of the text that may be a section's heading, with what speaks for it. */
export interface HeadingCandidate {
    readonly ordinal: number | null;
    readonly kind: Section['kind'];
    readonly narrative: boolean;
    readonly title: string;
    readonly start: number;
    readonly end: number;
    /** Higher is likelier; only compared within one report. */
    readonly weight: number;
}
/** Every place where a section could begin, in order. */
export declare function findHeadingCandidates(text: string): HeadingCandidate[];
