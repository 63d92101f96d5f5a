import type { Span } from '../text/span.ts';
/** From offsets in UTF-16 code units to offsets in Unicode code points. */
export type CodePointOffset = (offset: number) => number;
/**
 * The converter of a text, made in one pass over it; each call then takes constant time, so that spans may come in any order.
 * An offset inside a surrogate pair counts the whole character. A lone surrogate is one code point, as DuckDB stores it (U+FFFD).
 */
export declare function mapCodePoints(text: string): CodePointOffset;
/** The columns of a span; both null where there is no place. */
export declare function spanToColumns(span: Span | null, toCodePoint: CodePointOffset): {
    start_char: number | null;
    end_char: number | null;
};
