import { readPageDate } from "./page-date.js";
import { attributeOf, elementsBelow, isText } from "./page-nodes.js";
import { tidyLine } from "./tidy-line.js";
/** The names of <meta> under which builders keep an article's title, the surest first (those of government sites are prescribed). */
const TITLE_NAMES = ['articletitle', 'og:title', 'twitter:title'];
const DATE_NAMES = [
    'pubdate',
    'publishdate',
    'publish_date',
    'publishtime',
    'article:published_time',
    'og:release_date',
    'firstpublishedtime',
    'createdate',
    'dc.date',
];
/** What a page says of its article outside the article: in its head, in its <h1>, and in the lines `before` the article. */
export function readMetadata(page, before) {
    const named = new Map();
    let documentTitle = null;
    const headings = [];
    for (const element of elementsBelow(page)) {
        if (element.tagName === 'meta')
            keepMeta(named, element);
        else if (element.tagName === 'title')
            documentTitle ??= textOf(element);
        else if (element.tagName === 'h1')
            headings.push(textOf(element));
    }
    const firstOf = (names) => names.map((name) => named.get(name)).find((value) => value !== undefined) ?? null;
    const heading = headings.find((text) => REPORT.test(text)) ?? null;
    const dates = DATE_NAMES.map((name) => readPageDate(named.get(name) ?? ''));
    return {
        title: firstOf(TITLE_NAMES) ?? heading ?? dropSiteName(documentTitle ?? ''),
        published: dates.find((date) => date !== null) ?? statedDate(before),
    };
}
function keepMeta(named, element) {
    const name = (attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? '').toLowerCase();
    const content = tidyLine(attributeOf(element, 'content') ?? '');
    if (content !== '' && !named.has(name))
        named.set(name, content);
}
function textOf(element) {
    const parts = [];
    for (const node of [element, ...elementsBelow(element)])
        for (const child of node.childNodes)
            if (isText(child))
                parts.push(child.value);
    return tidyLine(parts.join(''));
}
const REPORT = /(?:信息|政务)公开.{0,12}(?:报告|年报)|年度报告/;
/** 某局2021年政府信息公开工作年度报告_某县人民政府网: the part that names a report, else the first. Null where nothing is left. */
function dropSiteName(title) {
    const parts = title
        .split(/[_|]|\s[-–—]+\s|--+|-(?=\p{Script=Han})/u)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    return parts.find((part) => REPORT.test(part)) ?? parts[0] ?? null;
}
const LABEL = /(?:发布|公开|发文|生成|发稿|更新|成文)?(?:日期|时间)/;
/** The date that lines and tables over the article give as that of its publication; one without such a label where there is none. */
function statedDate(before) {
    const texts = before.flatMap((block) => block.kind === 'line' ? [block.text] : [block.grid.cells.map(({ text }) => text).join(' ')]);
    for (const label of [/(?:发布|公开|生成|发稿)(?:日期|时间)/, LABEL]) {
        for (const text of texts.toReversed()) {
            const at = label.exec(text);
            const date = at === null ? null : readPageDate(text.slice(at.index, at.index + 40));
            if (date !== null)
                return date;
        }
    }
    return null;
}
//# sourceMappingURL=page-metadata.js.map