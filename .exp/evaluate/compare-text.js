import { RADICALS } from "../text/radicals.js";
/**
 * The text as both sides are compared: without bookmarks, page footers, invisible characters and white space, radicals turned into
 * characters, then NFKC. NFKC is taken character by character, so that a span of the text stays a span of what is compared.
 */
export function compareText(text) {
    return mapComparedText(text).text;
}
/** As `compareText`, with the way from the offsets of the text. An offset inside what was removed maps to the place after it. */
export function mapComparedText(text) {
    const removed = removedEnds(text);
    const offsets = [];
    let compared = '';
    let start = 0;
    while (start < text.length) {
        const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
        const end = removed.get(start) ?? start + character.length;
        for (let i = start; i < end; i++)
            offsets.push(compared.length);
        if (!removed.has(start) && !IGNORED.test(character))
            compared += foldCharacter(character);
        start = end;
    }
    offsets.push(compared.length);
    return { text: compared, offsets };
}
/** Where a span of the text stands in what is compared; empty if all of it is ignored. */
export function mapComparedSpan(compared, span) {
    return {
        start: compared.offsets[span.start] ?? 0,
        end: compared.offsets[span.end] ?? compared.text.length,
    };
}
/** The stretch of the text that a span of what is compared stands for: the way back; an empty span stays empty. */
export function mapPrintedSpan({ offsets }, span) {
    // the last offset that maps to a place is that of the character which is compared; what was removed stands before it
    const start = offsets.findLastIndex((offset) => offset <= span.start);
    if (span.end <= span.start)
        return { start, end: start };
    return { start, end: offsets.findIndex((offset) => offset >= span.end) };
}
// white space; zero-width, soft hyphen, byte order mark; control characters; variation selectors
const IGNORED = /[\s\p{Cf}\p{Cc}\p{Variation_Selector}]/u;
const RESIDUE = [
    /\[bookmark: [^\]\n]{0,80}\]/g,
    // `- 1 -` and `-1-`; beside a digit it is part of a date
    /(?<!\d)[-–—－] ?\d{1,3} ?[-–—－](?!\d)/g,
    // the number of a text box, alone on its line or lines: `(1)`; in a line it is a list's marker
    /^[ \t]*\([ \t\n]{0,8}\d{1,3}[ \t\n]{0,8}\)[ \t]*$/gm,
];
/** From the start of each stretch that goes as a whole to its end; none begins inside another. */
function removedEnds(text) {
    const stretches = RESIDUE.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))).sort((a, b) => a.start - b.start);
    const ends = new Map();
    let covered = 0;
    for (const { start, end } of stretches) {
        if (start < covered)
            continue;
        ends.set(start, end);
        covered = end;
    }
    return ends;
}
function foldCharacter(character) {
    return (RADICALS.get(character) ?? character).normalize('NFKC').replace(/\s/gu, '');
}
//# sourceMappingURL=compare-text.js.map