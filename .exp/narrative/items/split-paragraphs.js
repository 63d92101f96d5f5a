import { trimSpan } from "../../text/span.js";
/** A heading of the genre is shorter; a longer line without an end was broken by a page or a text box. */
const LONGEST_HEADING = 40;
const TERMINAL = /[。！？!?；;：:….”’）)》]$/u;
const HANGING = /[，、,“（(《]$/u;
const CANNOT_OPEN = /^[，。、；：！？）)”’》]/u;
/**
 * The paragraphs of `span`, trimmed, blank lines left out. A line that breaks off in mid-sentence is joined with the next
 * unless `opensPoint` says that a marker stands there.
 */
export function splitParagraphs(text, span, opensPoint) {
    const paragraphs = [];
    const width = findWrapWidth(text.slice(span.start, span.end).split('\n'));
    let lineStart = span.start;
    let isFull = false;
    while (lineStart < span.end) {
        const newline = text.indexOf('\n', lineStart);
        const lineEnd = newline < 0 || newline > span.end ? span.end : newline;
        const line = trimSpan(text, { start: lineStart, end: lineEnd });
        const wasFull = isFull;
        isFull = width !== null && measureWidth(text.slice(lineStart, line.end)) >= width - WRAP_SLACK;
        lineStart = lineEnd + 1;
        if (line.start === line.end)
            continue;
        const previous = paragraphs.at(-1);
        if (previous !== undefined &&
            !opensPoint(line.start) &&
            (isBroken(text, previous, line) || (wasFull && isOpenEnded(text, previous)))) {
            paragraphs[paragraphs.length - 1] = { start: previous.start, end: line.end };
        }
        else {
            paragraphs.push(line);
        }
    }
    return paragraphs;
}
/** In half widths, as a page is set. A line set to a fixed width ends at most so far short of it: a number or a mark is not parted. */
const WRAP_SLACK = 5;
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 120;
/** The common width where most lines run to the same one, so that their ends mean nothing; null where they do not. */
function findWrapWidth(lines) {
    const lengths = lines.map((line) => measureWidth(line.trimEnd())).filter((length) => length > 0);
    const width = lengths.reduce((widest, length) => Math.max(widest, length), 0);
    const full = lengths.filter((length) => length >= width - WRAP_SLACK).length;
    return width >= NARROWEST_WRAP && width <= WIDEST_WRAP && full >= 3 && full * 2 >= lengths.length
        ? width
        : null;
}
/** Half widths of a line: a Han character or full-width mark is two, a letter or digit one. */
function measureWidth(line) {
    let width = 0;
    for (let at = 0; at < line.length; at++)
        width += line.charCodeAt(at) < 0x2000 ? 1 : 2;
    return width;
}
/** A full line that ends on a closing bracket or quotation mark may go on in the next. */
function isOpenEnded(text, line) {
    return !/[。！？!?；;：:…]$/u.test(text.slice(Math.max(line.start, line.end - 2), line.end));
}
function isBroken(text, previous, line) {
    const before = text.slice(Math.max(previous.start, previous.end - LONGEST_HEADING), previous.end);
    if (HANGING.test(before) || CANNOT_OPEN.test(text.slice(line.start, line.start + 1)))
        return true;
    return previous.end - previous.start > LONGEST_HEADING && !TERMINAL.test(before);
}
//# sourceMappingURL=split-paragraphs.js.map