import { BULLETS } from "../bullets.js";
/**
 * Rejoins lines that were broken inside a paragraph, by a fixed width or by a page's end: a line goes on in the next one where it
 * stops in mid-sentence and the next one opens neither a list item nor a heading. Cells of tables are left alone.
 */
export function* rejoinEdits(text) {
    const lines = splitLines(text);
    const width = wrapWidth(lines);
    let opening = '';
    let previous = null;
    for (const line of lines) {
        if (previous !== null && goesOn(opening, previous.text, line.text, width)) {
            // words of Latin letters are parted by a blank; digits are one number cut in two
            const space = /[A-Za-z]$/.test(previous.text) && /^[A-Za-z]/.test(line.text) ? ' ' : '';
            yield { start: previous.end, end: line.start, text: space };
            opening += line.text;
        }
        else {
            opening = line.text;
        }
        previous = line;
    }
}
function splitLines(text) {
    const lines = [];
    for (const match of text.matchAll(/[^\n]+/g)) {
        const printed = match[0].trimEnd();
        const content = printed.replace(/^ +/, '');
        const start = match.index + printed.length - content.length;
        if (content !== '')
            lines.push({ start, end: start + content.length, text: content });
    }
    return lines;
}
// what a sentence or a heading of the genre may end with
const SENTENCE_END = /[。！？；：…”』」）)!?;:》]$/;
const OPENS_ITEM = new RegExp('^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．，是要]|第[一二三四五六七八九十]{1,2}[，、]|[（(]?\\d{1,2}[）)、.．](?!\\d)|' +
    `[①-⑳·${BULLETS}]|一方面|另一方面|首先|其次|再次|最后)`);
// a tab, a pipe, or nothing but figures and slashes: one cell or a row of them
const CELL = /\t|\||^[-+＋－\d.,%/／— ]+$/;
const TITLE_END = /(?:(?:报告|年报)(?:\.(?:docx?|pdf|wps|html?))?|[）)])$/i;
// the day on which a page was published, behind the name of the site
const DAY_END = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
// what a site prints above a page: 来源：… 时间：… 浏览次数：318
const SITE_LINE = /^(?:信息)?(?:来源|作者|发布机构|发布时间|发布日期|时间|日期|索引号|浏览|点击|字号)[^，。：:]{0,6}[:：]|(?:浏览|点击|阅读)[^，。：:]{0,6}[:：] ?\d+$/;
/** Shorter lines are headings or cells: only a comma at their end shows that they go on. */
const MINIMAL_BROKEN_CHARS = 24;
function goesOn(opening, last, next, width) {
    if (CELL.test(last) ||
        CELL.test(next) ||
        OPENS_ITEM.test(next) ||
        DAY_END.test(last) ||
        SITE_LINE.test(last))
        return false;
    // a full line may end with a semicolon by chance
    const isFull = width !== null && Math.abs(last.length - width) <= 2;
    if (SENTENCE_END.test(last))
        return isFull && /[；;]$/.test(last);
    if (/[，、,“‘（(《]$/.test(last) || /^[，。、；：）”》,;)]/.test(next))
        return true;
    // a heading has no full stop; a list item that has one is past its heading
    if (OPENS_ITEM.test(opening) && !opening.includes('。'))
        return isFull;
    if (TITLE_END.test(last) && !/[，。]/.test(opening))
        return false;
    return isFull || last.length >= MINIMAL_BROKEN_CHARS;
}
const MINIMAL_WRAPPED_LINES = 6;
/** The width (code units) at which a converter broke the lines; null where lines are of many lengths. */
function wrapWidth(lines) {
    const counts = new Map();
    for (const { text } of lines) {
        if (text.length < MINIMAL_BROKEN_CHARS || CELL.test(text))
            continue;
        for (let width = text.length - 1; width <= text.length + 1; width++)
            counts.set(width, (counts.get(width) ?? 0) + 1);
    }
    let best = [0, 0];
    for (const entry of counts)
        if (entry[1] > best[1])
            best = entry;
    const long = lines.filter(({ text }) => text.length > best[0] + 2 && !CELL.test(text)).length;
    return best[1] >= MINIMAL_WRAPPED_LINES && long < best[1] ? best[0] : null;
}
//# sourceMappingURL=rejoin-lines.js.map