import type { Marker } from './find-markers.ts';
/** The markers of one list, in order; `before` and `after` are indexes into all markers of the region. */
export interface Enumeration {
    readonly markers: readonly Marker[];
    /** Index of the first marker that is not of this list or inside it. */
    readonly next: number;
}
/**
 * The outermost list that begins at or after `from`; null where no candidate begins one. A number goes on its list when it is the
 * next (a doubled or skipped number is forgiven); 一 again, or a customarily outer kind, ends it.
 */
export declare function takeEnumeration(markers: readonly Marker[], from: number): Enumeration | null;
