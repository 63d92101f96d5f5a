import { isLink } from "./drop-chrome.js";
const TITLE = /(?:信息|政务)公开(?:工作)?(?:情况)?(?:的)?(?:年度|工作|情况)*(?:报告|年报)/;
const LONGEST_TITLE_CHARS = 70;
const TITLE_LINES = 12;
const DATE_LINE = /(?:发布|公开|发文|生成)(?:日期|时间)[:： ]*20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?/;
/**
 * The title and the date of publication as lines to put before an article that has no title of its own: what stands nearest before
 * it on the page. Empty where the article has a title or the page prints none.
 */
export function findPageHead({ blocks, before, isTold }) {
    if (!isTold || blocks.slice(0, TITLE_LINES).some(isTitle))
        return [];
    const at = before.findLastIndex(isTitle);
    const title = before[at];
    if (title?.kind !== 'line')
        return [];
    const head = [{ ...title, isBroken: false }];
    for (const block of before.slice(at + 1)) {
        const date = block.kind === 'line' ? DATE_LINE.exec(block.text)?.[0] : undefined;
        if (block.kind === 'line' && date !== undefined)
            return [...head, { ...block, text: date, isBroken: false }];
    }
    return head;
}
function isTitle(block) {
    if (block.kind !== 'line' || isLink(block) || block.text.length > LONGEST_TITLE_CHARS)
        return false;
    const words = block.text.replace(/\s+/g, '');
    // a way through the site ends in the title, too
    return TITLE.test(words) && !/[，。；>›»]/.test(words);
}
//# sourceMappingURL=find-page-head.js.map