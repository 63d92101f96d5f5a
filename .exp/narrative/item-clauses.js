import { spanContains, trimSpan } from "../text/span.js";
import { firstIndex } from "./items/first-index.js";
const SENTENCE_ENDS = '。！？；!?;\n';
const CLAUSE_ENDS = '，,：:';
/** Names and quotations are one thing, whatever they contain. */
const OPENING = new Map([
    ['“', '”'],
    ['《', '》'],
    ['‘', '’'],
]);
/** The sentences of every item, in order of the text, each under the innermost item that holds it. */
export function splitItemClauses(text, items) {
    const ordered = items.map(({ span }) => span).sort((a, b) => a.start - b.start);
    return items
        .flatMap((item, index) => ownStretches(ordered, item.span).flatMap((span) => splitStretch(text, span, item.headingEnd, index)))
        .sort((a, b) => a.span.start - b.span.start);
}
/** An item's span without the items inside it; `ordered` has all spans by their start. */
function ownStretches(ordered, outer) {
    const from = firstIndex(ordered, (span) => span.start >= outer.start);
    const to = firstIndex(ordered, (span) => span.start >= outer.end);
    const inner = ordered
        .slice(from, to)
        .filter((span) => spanContains(outer, span) && !spanContains(span, outer));
    const stretches = [];
    let start = outer.start;
    for (const span of inner) {
        if (span.start > start)
            stretches.push({ start, end: span.start });
        start = Math.max(start, span.end);
    }
    if (start < outer.end)
        stretches.push({ start, end: outer.end });
    return stretches;
}
function splitStretch(text, span, headingEnd, item) {
    const heading = headingEnd !== null && headingEnd > span.start && headingEnd < span.end ? [headingEnd] : [];
    const sentences = cut(text, span, [...heading, ...findEnds(text, span, SENTENCE_ENDS)]);
    return sentences.map((sentence) => ({
        item,
        span: sentence,
        clauses: cut(text, sentence, findEnds(text, sentence, CLAUSE_ENDS)).map((clause) => dropEnds(text, clause)),
    }));
}
function findEnds(text, span, marks) {
    const ends = [];
    let closing = null;
    for (let at = span.start; at < span.end; at++) {
        const character = text[at] ?? '';
        if (character === closing || character === '\n')
            closing = null;
        else if (closing === null)
            closing = OPENING.get(character) ?? null;
        if (closing === null && marks.includes(character) && !betweenDigits(text, at))
            ends.push(at + 1);
    }
    return ends;
}
/** 1,234 and 8:30 are single figures. */
function betweenDigits(text, at) {
    return /[,:]/u.test(text[at] ?? '') && /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? '');
}
function cut(text, span, ends) {
    const borders = [...new Set([span.start, ...ends, span.end])].sort((a, b) => a - b);
    const pieces = [];
    for (const [index, start] of borders.entries()) {
        const end = borders[index + 1];
        if (end === undefined)
            continue;
        const piece = trimSpan(text, { start, end });
        if (/[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end)))
            pieces.push(piece);
    }
    return pieces;
}
function dropEnds(text, span) {
    let { end } = span;
    while (end > span.start && `${SENTENCE_ENDS}${CLAUSE_ENDS}`.includes(text[end - 1] ?? ''))
        end--;
    return trimSpan(text, { start: span.start, end });
}
//# sourceMappingURL=item-clauses.js.map