import type { Span } from '../text/span.ts';
/** Something that was forgotten when a text was copied (复制痕迹). */
export interface CopySlip {
    /**
     * `other_agency`: another agency's name, or its place, where copies have their own; `wrong_level`: 我县 in a city's report; `stale_year`: an
     * earlier year where copies have their own.
     */
    readonly kind: 'other_agency' | 'wrong_level' | 'stale_year';
    readonly sentenceId: string;
    /** As printed. */
    readonly found: string;
    /** Of the sentence's text. */
    readonly span: Span;
    /** A sentence of the same masked form, or a near one for a name at the opening, that has its own name, level or year in that place. */
    readonly witnessSentenceId: string;
}
/** A slip with the unit that has it. */
export interface FoundSlip {
    readonly unit: number;
    readonly slip: CopySlip;
}
