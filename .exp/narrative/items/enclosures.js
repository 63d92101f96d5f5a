const CLOSERS = {
    '“': '”',
    '‘': '’',
    '《': '》',
    '「': '」',
    '（': '）',
    '(': ')',
};
const OPENER = new RegExp(`[${Object.keys(CLOSERS).join('')}]`, 'gu');
/** Beyond this many characters a closing mark is taken for missing, so that one slip does not hide the rest of a section. */
const LONGEST_ENCLOSURE = 200;
/**
 * Whether an offset lies between quotation marks or brackets that close within their line; the marks themselves do not.
 * A half-width and a full-width bracket close each other.
 */
export function findEnclosures(text, span) {
    const inside = new Uint8Array(span.end - span.start);
    let closed = span.start;
    for (const { 0: opener, index } of text.slice(span.start, span.end).matchAll(OPENER)) {
        const at = span.start + index;
        if (at < closed)
            continue;
        const end = findCloser(text, at, CLOSERS[opener] ?? '', span.end);
        if (end === -1)
            continue;
        inside.fill(1, at + 1 - span.start, end - span.start);
        closed = end + 1;
    }
    return (offset) => inside[offset - span.start] === 1;
}
/** Offset of the mark that closes the one at `open`, nested pairs of the same kind counted; −1 where there is none. */
function findCloser(text, open, closer, limit) {
    const opener = text[open] ?? '';
    let depth = 1;
    for (let at = open + 1; at < limit && at - open <= LONGEST_ENCLOSURE; at++) {
        const character = text[at] ?? '';
        if (character === '\n')
            return -1;
        if (sameMark(character, opener))
            depth++;
        else if (sameMark(character, closer) && --depth === 0)
            return at;
    }
    return -1;
}
function sameMark(a, b) {
    return a === b || ('（('.includes(a) && '（('.includes(b)) || ('）)'.includes(a) && '）)'.includes(b));
}
//# sourceMappingURL=enclosures.js.map