// alone on a line: - 3 -, — 3 —, 第3页, 第 3 页 共 5 页; or a text box whose brackets a converter put on lines of their own
const PAGE_NUMBER = /^[ \t]*(?:[-–—－] ?\d{1,4} ?[-–—－]|第 ?\d{1,4} ?页(?:[ ,，/]*共 ?\d{1,4} ?页)?|\([ \t]*\n[ \t]*\d{1,4}[ \t]*\n[ \t]*\))[ \t]*(?:\n|$)/gm;
/** Lines that hold a page number and nothing else. A bare number stays: it may be the cell of a table. */
export function* pageNumberEdits(text) {
    for (const match of text.matchAll(PAGE_NUMBER)) {
        yield { start: match.index, end: match.index + match[0].length, text: '' };
    }
}
//# sourceMappingURL=page-numbers.js.map