import type { Span } from '../../../text/span.ts';
/** Text without white space, as glued tables are read: labels may be broken anywhere, and what parts two figures is kept. */
export interface SqueezedText {
    /** No white space, no pipes; ASCII brackets and points, one code unit for one; a line break after each region. */
    readonly text: string;
    /** Where each code unit stands in the document's text. */
    readonly offsets: readonly number[];
    /** True where a blank, a tab or a pipe stands before the code unit: the figure before ended there. */
    readonly parted: readonly boolean[];
}
/** The regions of a text one after another. A line break alone parts nothing: converters break lines inside figures too. */
export declare function squeezeText(text: string, regions: readonly Span[]): SqueezedText;
