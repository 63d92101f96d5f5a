/**
 * The converter of a text, made in one pass over it; each call then takes constant time, so that spans may come in any order.
 * An offset inside a surrogate pair counts the whole character. A lone surrogate is one code point, as DuckDB stores it (U+FFFD).
 */
export function mapCodePoints(text) {
    const pairEnds = findPairEnds(text);
    if (pairEnds.length === 0)
        return (offset) => offset;
    const points = new Uint32Array(text.length + 1);
    let position = 0;
    let pairs = 0;
    for (const end of pairEnds) {
        for (; position < end; position++)
            points[position] = position - pairs;
        pairs++;
    }
    for (; position <= text.length; position++)
        points[position] = position - pairs;
    return (offset) => points[offset] ?? offset - pairs;
}
/** The columns of a span; both null where there is no place. */
export function spanToColumns(span, toCodePoint) {
    return {
        start_char: span === null ? null : toCodePoint(span.start),
        end_char: span === null ? null : toCodePoint(span.end),
    };
}
function findPairEnds(text) {
    return Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), (match) => match.index + 2);
}
//# sourceMappingURL=code-points.js.map