/** Page numbers stand in the outer 15 % of the height; official documents print them some 28 mm from the edge. */
const numberZone = 0.15;
/** Running heads stand in the outer tenth. */
const headZone = 0.1;
// - 1 -, — 2 —, (3), 第1页, 第一页, 1/5, 第1页共5页, Page 1 of 5; white space is gone before
const pageNumber = /^[-–—―－_·•.~([（［]{0,4}(?:第|page)?(?:\d{1,3}|[一二三四五六七八九十]{1,4})(?:页|\/|／|of|，|,){0,2}(?:共|\/|／)?\d{0,3}页?[-–—―－_·•.~)\]）］]{0,4}$/i;
/**
 * The pages without page numbers (first or last line of a page) and without running heads and feet: lines that return at the same
 * height on half of the pages or more, digits aside.
 */
export function dropRunningHeads(pages) {
    const heads = findRunningHeads(pages);
    return pages.map((page) => {
        const kept = page.lines.filter((line) => !heads.has(line));
        const outermost = [kept[0], kept.at(-1)];
        return {
            ...page,
            lines: kept.filter((line) => !(outermost.includes(line) && isPageNumber(line, page.height))),
        };
    });
}
function isPageNumber(line, height) {
    return isOuter(line, height, numberZone) && pageNumber.test(line.text.replace(/\s/gu, ''));
}
function findRunningHeads(pages) {
    const places = new Map();
    pages.forEach((page, index) => {
        for (const line of page.lines) {
            if (!isOuter(line, page.height, headZone))
                continue;
            const key = line.text.replace(/\s/gu, '').replace(/\d+/gu, '0');
            const found = places.get(key);
            if (found === undefined)
                places.set(key, [{ line, page: index }]);
            else
                found.push({ line, page: index });
        }
    });
    const heads = new Set();
    const pagesNeeded = Math.max(2, pages.length / 2);
    for (const found of places.values())
        for (const line of linesOnManyPages(found, pagesNeeded))
            heads.add(line);
    return heads;
}
/** Points up or down that a line may stand apart from page to page. */
const DRIFT = 3;
/** Those of equal lines beside which others stand, at about the same height, on so many pages. */
function linesOnManyPages(found, pagesNeeded) {
    if (found.length < pagesNeeded)
        return [];
    const byHeight = found.toSorted((a, b) => a.line.y - b.line.y);
    // lines of each page within the window, which moves down once: a file may have thousands of pages
    const near = new Map();
    let [from, to] = [0, 0];
    return byHeight.flatMap(({ line }) => {
        for (let next = byHeight[to]; next !== undefined && next.line.y <= line.y + DRIFT; next = byHeight[++to])
            near.set(next.page, (near.get(next.page) ?? 0) + 1);
        for (let first = byHeight[from]; first !== undefined && first.line.y < line.y - DRIFT;) {
            const left = (near.get(first.page) ?? 0) - 1;
            if (left > 0)
                near.set(first.page, left);
            else
                near.delete(first.page);
            first = byHeight[++from];
        }
        return near.size >= pagesNeeded ? [line] : [];
    });
}
function isOuter(line, height, zone) {
    return line.y < zone * height || line.y > (1 - zone) * height;
}
//# sourceMappingURL=drop-running-heads.js.map