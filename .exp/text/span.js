/** The characters that a span covers. */
export function sliceSpan(text, span) {
    return text.slice(span.start, span.end);
}
/** True where the spans share at least one character. */
export function spansOverlap(a, b) {
    return a.start < b.end && b.start < a.end;
}
/** True where `inner` lies within `outer`; equal spans contain each other. */
export function spanContains(outer, inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}
/** The span without white space at either end; an all-blank span becomes empty at its start. */
export function trimSpan(text, span) {
    let { start, end } = span;
    while (start < end && /\s/u.test(text[start] ?? ''))
        start++;
    while (end > start && /\s/u.test(text[end - 1] ?? ''))
        end--;
    return { start, end };
}
//# sourceMappingURL=span.js.map