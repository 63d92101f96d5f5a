import { isChromeLine, isFootLine, isPositionLine } from "./chrome-lines.js";
import { isIndexTable } from "./genre-tables.js";
/**
 * The blocks without what builders print around an article. `told` are the positions of what is surely the article's: only lists of
 * links are dropped there; null where nothing is sure: then lines are judged one by one, and all stay if none would.
 */
export function dropChrome(blocks, told) {
    if (told === null) {
        const kept = blocks.filter((block) => !isChrome(block));
        return kept.length > 0 ? kept : [...blocks];
    }
    const opening = blocks.slice(0, told.start);
    const closing = blocks.slice(told.end);
    const start = opening.findLastIndex((block) => block.kind === 'line' && isPositionLine(block.text)) + 1;
    const foot = closing.findIndex((block) => block.kind === 'line' && isFootLine(block.text));
    return [
        ...opening.slice(start).filter((block) => !isChrome(block)),
        ...dropLinkLists(blocks.slice(told.start, told.end)),
        ...closing.slice(0, foot < 0 ? closing.length : foot).filter((block) => !isChrome(block)),
    ];
}
/** The titles of other pages are shorter than this; longer links are text after a link that nobody closed. */
const LONGEST_LINK_CHARS = 80;
/** True where more than half of a line leads elsewhere. */
export function isLink(block) {
    if (block.kind !== 'line' || block.text.length > LONGEST_LINK_CHARS)
        return false;
    return block.linkChars * 2 > block.text.length;
}
function isChrome(block) {
    if (block.kind === 'table')
        return isIndexTable(block.grid);
    return isLink(block) || isChromeLine(block.text);
}
/** A link or two are the article's; so many in a row are a list of other pages that floats beside it. */
const LIST_LINKS = 3;
function dropLinkLists(blocks) {
    // an article that is all links is one after a link that nobody closed
    if (blocks.filter(isLink).length * 2 > blocks.length)
        return [...blocks];
    const kept = [];
    let run = [];
    const flush = () => {
        if (run.length < LIST_LINKS)
            kept.push(...run);
        run = [];
    };
    for (const block of blocks) {
        if (isLink(block)) {
            run.push(block);
            continue;
        }
        flush();
        kept.push(block);
    }
    flush();
    return kept;
}
//# sourceMappingURL=drop-chrome.js.map