import { isChromeLine } from "./chrome-lines.js";
import { dropChrome, isLink } from "./drop-chrome.js";
import { isStatutoryTable } from "./genre-tables.js";
import { parentOf } from "./page-nodes.js";
/**
 * The report among the page's navigation: what the smallest part of the page holds in which all headings of sections, statutory
 * tables and prose of the genre stand, less lists of links and lines that builders print around every article.
 */
export function findArticle(blocks) {
    const told = findTold(blocks);
    const [first, last] = [told[0], told.at(-1)];
    if (first === undefined || last === undefined)
        return { blocks: dropChrome(blocks, null), before: [], isTold: false };
    const root = articleRoot(told.map((index) => blocks[index]).filter((block) => block !== undefined));
    const depth = depthOf(root);
    let start = first;
    while (start > 0 && isWithin(blocks[start - 1], root, depth))
        start--;
    let end = last + 1;
    while (end < blocks.length && isWithin(blocks[end], root, depth))
        end++;
    const lastTold = blocks.slice(0, end).findLastIndex((block, index) => index >= last && isTold(block));
    return {
        blocks: dropChrome(blocks.slice(start, end), { start: first - start, end: lastTold + 1 - start }),
        before: blocks.slice(0, start),
        isTold: true,
    };
}
/** A preamble stands this many blocks before the first heading at most. */
const PREAMBLE_BLOCKS = 12;
/**
 * The positions of the blocks that tell where the report stands: headings, statutory tables, and prose of the genre before the last
 * of these, since the foot of a page may speak of disclosure, too. With fewer than two headings and tables all prose tells.
 */
function findTold(blocks) {
    const sure = blocks.flatMap((block, index) => (isSure(block) ? [index] : []));
    const [first, last] = sure.length < 2 ? [0, blocks.length] : [sure[0] ?? 0, sure.at(-1) ?? 0];
    return blocks.flatMap((block, index) => index >= first - PREAMBLE_BLOCKS && index <= last && isTold(block) ? [index] : []);
}
function isTold(block) {
    return isSure(block) || (block.kind === 'line' && isGenreProse(block));
}
function isSure(block) {
    return block.kind === 'table' ? isStatutoryTable(block.grid) : isHeading(block);
}
const HEADING = /^(?:[一二三四五六七八九十]{1,3} ?[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]) ?\p{Script=Han}/u;
/** The prescribed titles of sections, where a report prints them without numbers. */
const BARE_HEADING = /^(?:总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况|存在的主要问题及改进情况|其他需要报告的事项)$/;
function isHeading(line) {
    return !isLink(line) && (HEADING.test(line.text) || BARE_HEADING.test(line.text));
}
const GENRE = /信息公开|政务公开|依申请|主动公开|本报告|年度报告/;
const PROSE_CHARS = 30;
function isGenreProse(line) {
    return (line.text.length >= PROSE_CHARS &&
        GENRE.test(line.text) &&
        /[，。；]/.test(line.text) &&
        !isLink(line) &&
        !isChromeLine(line.text));
}
/** The smallest element that holds all the blocks; one that is itself but a paragraph gives way to what holds its neighbours. */
function articleRoot(blocks) {
    let root = blocks[0]?.at ?? null;
    for (const { at } of blocks)
        root = root === null ? null : commonElement(root, at);
    while (root !== null && FLOW.has(root.tagName))
        root = parentOf(root);
    return root;
}
const FLOW = new Set('blockquote center dd dl dt h1 h2 h3 h4 h5 h6 li ol p pre table tbody tr ul'.split(' '));
function commonElement(a, b) {
    let [left, right] = [a, b];
    if (left === right)
        return left;
    let [leftDepth, rightDepth] = [depthOf(a), depthOf(b)];
    for (; left !== null && leftDepth > rightDepth; leftDepth--)
        left = parentOf(left);
    for (; right !== null && rightDepth > leftDepth; rightDepth--)
        right = parentOf(right);
    while (left !== right && left !== null && right !== null) {
        left = parentOf(left);
        right = parentOf(right);
    }
    return left;
}
function depthOf(element) {
    let depth = 0;
    for (let at = element; at !== null; at = parentOf(at))
        depth++;
    return depth;
}
function isWithin(block, root, depth) {
    if (block === undefined)
        return false;
    if (root === null)
        return true;
    let at = block.at;
    for (let climb = depthOf(at) - depth; at !== null && climb > 0; climb--)
        at = parentOf(at);
    return at === root;
}
//# sourceMappingURL=find-article.js.map