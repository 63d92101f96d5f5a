const TITLE_WORDS = /(?:信息|政务)公开(?:工作)?(?:情况)?(?:的)?(?:年度|工作|情况)*(?:报告|年报)/;
const DOCUMENT_NUMBER = /^[^，。]{1,20}[〔[（(]\d{4}[〕\]）)]\d+号?$/;
const MAXIMAL_CHARS = 70;
/** Lines before the title are names of the site or of the agency, a document number, a date: few. */
const MAXIMAL_LINES = 12;
// a site's table of metadata: 标题：…, and the pipes that a table's frame leaves
const LABEL = /^\s*(?:(?:标题|题名|名称)\s*[:：|]\s*|Page \d+ - )/;
// with it the ending of the file that the page offers
const FRAME_END = /(?:\.(?:docx?|pdf|wps|html?)|(?<![\s|｜]))[\s|｜]*$/i;
/** Path to the page (首页>…) or a row of the site's metadata. */
const SITE = /[>＞»›|｜]|^(?:网站)?首页|^(?:设为首页|加入收藏|无障碍|长者版|繁体|登录|注册)|^(?:当前|您(?:的|所在的)?|现在|所在)?(?:的)?位置[:：]|^(?:索引号|主题分类|发布机构|来源)[:：]/;
const SENTENCE = /[，。；,;]|[:：]$/;
/**
 * The title stands in the first lines, on one of them or broken over two or three: an agency's name above 政府信息公开工作年度报告.
 * Null where no such words stand before `end`, the start of the first section.
 */
export function findTitle(text, end) {
    const lines = firstLines(text.slice(0, end)).map((match) => {
        const lead = LABEL.exec(match[0])?.[0].length ?? 0;
        const content = cutGlued(match[0].slice(lead).replace(FRAME_END, ''));
        const start = match.index + lead;
        return { start, end: start + content.length, text: content.replace(/\s+/g, '') };
    });
    for (let last = 0; last < lines.length; last++) {
        // at most three lines, the shortest stretch that reads as a title
        for (let first = last; first >= Math.max(0, last - 2); first--) {
            const stretch = lines.slice(first, last + 1);
            const joined = stretch.map((line) => line.text).join('');
            if (joined.length > MAXIMAL_CHARS || !TITLE_WORDS.test(joined))
                continue;
            if (SENTENCE.test(joined) || stretch.some((line) => SITE.test(line.text)))
                continue;
            const from = needsLineAbove(joined, lines[first - 1]?.text) ? first - 1 : first;
            const start = lines[from];
            const finish = lines[last];
            if (start === undefined || finish === undefined)
                continue;
            const words = lines
                .slice(from, last + 1)
                .map((line) => line.text)
                .join('');
            return { text: words, span: { start: start.start, end: finish.end } };
        }
    }
    return null;
}
/** The first lines on which anything is printed. */
function firstLines(head) {
    const lines = [];
    for (const match of head.matchAll(/[^\n]+/g)) {
        if (/\S/.test(match[0]))
            lines.push(match);
        if (lines.length === MAXIMAL_LINES)
            break;
    }
    return lines;
}
const GLUED_BODY = /^(?:根据|依据|按照|为|本(?:年度)?(?:报告|年报)|一、|目录|\d{4}年)/;
/** The title of a line on which the report goes on behind it: 年度报告 根据…; other lines as they are. */
function cutGlued(line) {
    const compact = line.replace(/\s+/g, '');
    if (compact.length <= MAXIMAL_CHARS)
        return line;
    const found = TITLE_WORDS.exec(compact);
    const length = found === null ? 0 : found.index + found[0].length;
    if (length === 0 || length > MAXIMAL_CHARS || !GLUED_BODY.test(compact.slice(length)))
        return line;
    let printed = 0;
    for (let seen = 0; seen < length; printed++)
        if (/\S/.test(line[printed] ?? ''))
            seen++;
    return line.slice(0, printed);
}
/** A title that names no agency has it on the line above. */
function needsLineAbove(title, above) {
    if (above === undefined || above.length > 40 || DOCUMENT_NUMBER.test(above))
        return false;
    if (/[，。；：,;:]/.test(above) || SITE.test(above))
        return false;
    const named = title
        .replace(TITLE_WORDS, '')
        .replace(/(?:政府|政务|年度?|[0-9二〇○零一三四五六七八九]{4}|[（(].*[）)])/g, '');
    return named.length < 2 && !TITLE_WORDS.test(above);
}
//# sourceMappingURL=find-title.js.map