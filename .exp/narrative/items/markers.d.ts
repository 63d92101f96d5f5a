/**
 * One way of numbering points. `rank` is the customary depth (1 outermost): it decides what may stand inside what where the
 * layout does not. `where`: `line` only opens a paragraph; `clause` follows punctuation; `anywhere` also stands after plain text.
 */
export interface MarkerKind {
    readonly id: string;
    readonly rank: number;
    readonly where: 'line' | 'clause' | 'anywhere';
    /** The marker alone; group 1 is its number, where it has one. Matched with the flags `gu`. */
    readonly pattern: string;
    /** Characters that the marker may not follow. */
    readonly notAfter: string;
    /** Characters that may not follow the marker. */
    readonly notBefore: string;
    /** The same where nothing before it marks a border. */
    readonly notWithinBefore: string;
    /** True where one point alone makes a list (a heading at the start of a line). */
    readonly lone: boolean;
}
/** Outermost first; kinds of one rank exclude each other by position. */
export declare const MARKER_KINDS: readonly MarkerKind[];
/** Numbers of the markers that are words; 最后 goes on whatever came before. */
export declare const WORD_ORDINALS: Readonly<Record<string, number>>;
/** First character of each run of enclosed numbers, standing for 1. */
export declare const ENCLOSED_ONES: readonly string[];
