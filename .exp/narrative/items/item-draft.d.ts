import type { Span } from '../../text/span.ts';
/** An item before its role is known; `parent` is an index into the same array. */
export interface ItemDraft {
    readonly span: Span;
    /** Position of its section in `Report.sections`. */
    readonly section: number;
    readonly level: number;
    readonly parent: number | null;
    readonly marker: string | null;
    /** Place in its list, from 1; null for an unmarked sentence. */
    readonly place: number | null;
    /** The same number for the points of one list, unique in the report; null for an unmarked sentence. */
    readonly list: number | null;
    readonly headingEnd: number | null;
}
