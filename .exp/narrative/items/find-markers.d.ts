import type { Span } from '../../text/span.ts';
import { type MarkerKind } from './markers.ts';
/** A place that may be the marker of a point; whether it is one, its neighbours in the list decide. */
export interface Marker {
    readonly span: Span;
    readonly kind: MarkerKind;
    /** 1 for the first point; null for bullets; infinite for 最后. */
    readonly ordinal: number | null;
    /** First thing of its paragraph. */
    readonly opensLine: boolean;
    /** What stands before it: a line or sentence end, a colon, a comma, or nothing (then it can only go on a list). */
    readonly border: 'sentence' | 'colon' | 'comma' | 'none';
}
/**
 * Candidate markers of `span`, in order, never overlapping, none inside quotation marks or brackets (`isEnclosed`).
 * Linear in the text.
 */
export declare function findMarkers(text: string, span: Span, isEnclosed: (offset: number) => boolean): Marker[];
