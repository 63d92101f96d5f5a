import { InputError } from "../../text/input-error.js";
import { assembleBlocks } from "../assemble-blocks.js";
import { findArticle } from "./find-article.js";
import { findPageHead } from "./find-page-head.js";
import { joinBrokenLines } from "./join-broken-lines.js";
import { readMetadata } from "./page-metadata.js";
import { elementsBelow } from "./page-nodes.js";
import { parsePage } from "./parse-page.js";
import { readBlocks } from "./read-blocks.js";
/**
 * The article of a decoded page as a document, with the title and date that the page prints over it where it has none of its own.
 * @throws InputError where nothing is printed: an empty page, or one whose text comes by script or from other files
 */
export function readPage(decoded, source, limits) {
    const page = parsePage(decoded.text, source.path, limits);
    const article = findShownArticle(page, source.path, limits.maximumElements);
    if (article === null)
        throw new InputError(describeEmptyPage(page, source.path));
    const written = joinBrokenLines([...findPageHead(article), ...article.blocks]);
    const assembled = assembleBlocks(written.map(toTextBlock));
    return {
        source: { ...source, encoding: decoded.encoding },
        ...assembled,
        pages: [],
        metadata: readMetadata(page, article.before),
        // the article is picked out of the page and its white space set anew
        offsets: null,
        diagnostics: [
            ...(article.isTold ? [] : [NO_ARTICLE]),
            ...describeDamage(assembled.text, decoded.encoding),
        ],
    };
}
function toTextBlock(block) {
    return block.kind === 'line' ? { kind: 'paragraph', text: block.text } : { kind: 'grid', grid: block.grid };
}
/** The article of what is shown, or else of what the page hides until a script has run; null where there is no text at all. */
function findShownArticle(page, path, maximumLines) {
    const body = findBody(page);
    if (body === null)
        return null;
    let shown = null;
    for (const withHidden of [false, true]) {
        const blocks = readBlocks(body, { withHidden });
        if (blocks.length > maximumLines) {
            throw new InputError(`cannot read "${path}": more than ${maximumLines} lines stand on the page; save it as PDF or copy its text`);
        }
        const article = blocks.some(hasLetters) ? findArticle(blocks) : null;
        if (article?.isTold === true)
            return article;
        if (!withHidden)
            shown = article;
    }
    return shown;
}
function findBody(page) {
    for (const element of elementsBelow(page))
        if (element.tagName === 'body')
            return element;
    return null;
}
function hasLetters(block) {
    return /\p{L}/u.test(block.kind === 'line' ? block.text : block.grid.cells.map(({ text }) => text).join(''));
}
function describeEmptyPage(page, path) {
    const names = new Set(Array.from(elementsBelow(page), ({ tagName }) => tagName));
    if (names.has('frame') || names.has('iframe') || names.has('object') || names.has('embed'))
        return `cannot read "${path}": the page shows another file in a frame; open that file in the browser and save it`;
    if (names.has('script'))
        return `cannot read "${path}": the page loads its text by script; save it as PDF or copy the text`;
    return `cannot read "${path}": the page holds no text; download it again`;
}
const NO_ARTICLE = {
    code: 'html.no_article',
    detail: 'nothing on the page looks like a yearly report (an error or login page; or the report is attached, in a frame or loaded by script: ' +
        'then save that file, or the page as PDF); all text of the page was taken',
    span: null,
};
function describeDamage(text, encoding) {
    const lost = text.split('\ufffd').length - 1;
    if (lost === 0)
        return [];
    const detail = `${lost} characters could not be decoded as ${encoding} and stand as U+FFFD; words around them may be missed`;
    return [{ code: 'read.undecoded', detail, span: null }];
}
//# sourceMappingURL=read-page.js.map