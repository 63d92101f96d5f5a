import { ownExpression } from "./own-expressions.js";
const SHARED_OUT = '分别';
const HEAD = ownExpression('turns', 'shared-head');
const TOLD = ownExpression('turns', 'shared-told');
const BETWEEN = ownExpression('turns', 'shared-between');
/** As far back as an enumeration is read, in characters: a sentence of thousands of them stays linear. */
const NEAR = 160;
/**
 * What each figure counts where as many parts stand before 分别 as figures behind it (网站、微信分别为300条、20条), by the figure's
 * index; figures that no enumeration shares out have none.
 */
export function findShares(sentence, figures) {
    const shares = new Map();
    let first = 0;
    for (let at = sentence.indexOf(SHARED_OUT); at >= 0; at = sentence.indexOf(SHARED_OUT, at + 1)) {
        const end = at + SHARED_OUT.length;
        while (first < figures.length && (figures[first]?.start ?? end) < end)
            first++;
        const told = sentence.slice(end, figures[first]?.start ?? end);
        const from = Math.max(0, at - NEAR);
        const head = HEAD.exec(sentence.slice(from, at));
        if (head === null || !TOLD.test(told))
            continue;
        const parts = splitParts(head[0], countRun(sentence, figures, first));
        const before = sentence.slice(Math.max(0, from + head.index - NEAR), from + head.index);
        const last = parts.at(-1) ?? '';
        for (const [place, part] of parts.entries()) {
            const named = part === last ? part : `${part}${last}`;
            shares.set(first + place, {
                lead: `${part}${told}`,
                named: `${named}${told}`,
                before: `${before}${part}${told}`,
            });
        }
    }
    return shares;
}
/** How many figures from the one at `first` on stand side by side. */
function countRun(sentence, figures, first) {
    let next = first + 1;
    for (; next < figures.length; next++) {
        const gap = sentence.slice(figures[next - 1]?.end ?? 0, figures[next]?.start ?? 0);
        if (!BETWEEN.test(gap))
            break;
    }
    return next - first;
}
/** The parts of an enumeration where they are `count`, at least two; else none. 和 and the like may stand within a part. */
function splitParts(head, count) {
    if (count < 2)
        return [];
    for (const marks of [/[、和与及]|以及/u, /、/u]) {
        const parts = head.split(marks).map((part) => part.trim());
        if (parts.length === count && parts.every((part) => part !== ''))
            return parts;
    }
    return [];
}
//# sourceMappingURL=shared-figures.js.map