import { BULLETS } from "../bullets.js";
import { firstUnitWidth } from "./first-unit-width.js";
import { smallestIndent } from "./measure-layout.js";
// ○ stands for zero, too: 二○二一年
const BULLET = `[${BULLETS}]|○(?![一二三四五六七八九○年])`;
// marks of headings and list points: 一、 （二） 3. 4、 第五， and what browsers print before points
const marker = new RegExp(`^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.、．](?!\\d)|第[一二三四五六七八九十]{1,3}[，、章条]|${BULLET})`, 'u');
const sectionMarker = /^[一二三四五六七八九十]{1,3}、/u;
const bullet = new RegExp(`^(?:${BULLET})`, 'u');
const sentenceEnd = /[。！？；：!?;:]["”’）)]?$/u;
/**
 * Lines that follow each other, in paragraphs: a line goes on with the next where it reaches the right margin and the next is not
 * indented, is set in the same size and stands at the usual distance; also over the end of a page.
 */
export function joinParagraphs(lines) {
    const paragraphs = [];
    for (const line of lines) {
        const paragraph = paragraphs.at(-1);
        if (paragraph !== undefined && continuesWith(paragraph, line))
            paragraph.push(line);
        else
            paragraphs.push([line]);
    }
    return paragraphs;
}
function continuesWith(paragraph, next) {
    const last = paragraph.at(-1);
    if (last === undefined || last.line.direction !== 'right' || next.line.direction !== 'right')
        return false;
    if (Math.max(last.size, next.size) > 1.15 * Math.min(last.size, next.size))
        return false;
    if (last.page === next.page && isApart(last, next))
        return false;
    if (bullet.test(next.text))
        return false;
    // a full last line and a new point that is not indented look like a wrapped line
    if (startsPoint(last, next))
        return false;
    return isFull(last, next) && !isIndented(paragraph, next);
}
function startsPoint(last, next) {
    // 一、 stands in no sentence, （一） does: 第二十条第（一）项
    const isSection = !next.layout.indented && sectionMarker.test(next.text);
    return isSection || (marker.test(next.text) && sentenceEnd.test(last.text));
}
function isApart(last, next) {
    // where indents tell paragraphs, a high character may push a line down without ending the paragraph
    return next.y - last.y > (next.layout.indented ? 2.2 : 1.4) * next.layout.pitch;
}
/** True where the first word of the next line had no room on this one. */
function isFull(last, next) {
    return last.layout.right - last.right < firstUnitWidth(next.line) + 0.5 * last.size;
}
function isIndented(paragraph, next) {
    const [first, second] = paragraph;
    const { size } = next;
    // pages may have margins of their own: compare distances from them
    const indentOf = (line) => (line === undefined ? 0 : line.left - line.layout.left);
    const indent = indentOf(next);
    if (second !== undefined)
        return indent - indentOf(second) > smallestIndent * size;
    const step = indent - indentOf(first);
    // a block that is set in as a whole: its first line was indented further
    if (step < -0.8 * size)
        return false;
    // a hanging point: its text goes on under its text
    const hangs = marker.test(first?.text ?? '') && !marker.test(next.text) && step > 0.5 * size && step < 3.5 * size;
    return indent > smallestIndent * size && !hangs;
}
//# sourceMappingURL=join-paragraphs.js.map