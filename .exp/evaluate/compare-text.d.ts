import type { Span } from '../text/span.ts';
/** A text as it is compared, and where each offset of the text (0 … length) stands in it. */
export interface ComparedText {
    readonly text: string;
    readonly offsets: readonly number[];
}
/**
 * The text as both sides are compared: without bookmarks, page footers, invisible characters and white space, radicals turned into
 * characters, then NFKC. NFKC is taken character by character, so that a span of the text stays a span of what is compared.
 */
export declare function compareText(text: string): string;
/** As `compareText`, with the way from the offsets of the text. An offset inside what was removed maps to the place after it. */
export declare function mapComparedText(text: string): ComparedText;
/** Where a span of the text stands in what is compared; empty if all of it is ignored. */
export declare function mapComparedSpan(compared: ComparedText, span: Span): Span;
/** The stretch of the text that a span of what is compared stands for: the way back; an empty span stays empty. */
export declare function mapPrintedSpan({ offsets }: ComparedText, span: Span): Span;
