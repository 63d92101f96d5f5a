/** Half-open range `[start, end)` of a text, in UTF-16 code units; what leaves the program is in code points. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** The characters that a span covers. */
export declare function sliceSpan(text: string, span: Span): string;
/** True where the spans share at least one character. */
export declare function spansOverlap(a: Span, b: Span): boolean;
/** True where `inner` lies within `outer`; equal spans contain each other. */
export declare function spanContains(outer: Span, inner: Span): boolean;
/** The span without white space at either end; an all-blank span becomes empty at its start. */
export declare function trimSpan(text: string, span: Span): Span;
