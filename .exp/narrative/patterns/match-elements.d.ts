/** One place of a pattern: `[<role>` opens a capture before `body`, `times` is how often it stands there, `]` closes a capture. */
export interface MatchElement {
    readonly open: string;
    readonly body: string;
    readonly times: string;
    readonly close: string;
}
/** The parts of a pattern between blanks; a list in round brackets is one. */
export declare function splitMatch(match: string): string[];
/** A part as docs/own-rules.md describes them; null for anything else, whatever compromise would make of it. */
export declare function parseElement(part: string): MatchElement | null;
/** The word as given, and its simplified form where it is in traditional script: reports in that script are matched simplified. */
export declare function withSimplified(word: string): string[];
/** The pattern with the simplified form of every word beside it. Parts that are no elements are left as they are. */
export declare function simplifyMatch(match: string): string;
