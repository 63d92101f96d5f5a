import { quote } from "../quote.js";
const END_CHARS = 12;
/** Items of equal text, in all and apart for 一 and 五. Null: the gold has no items. */
export function scoreItems({ gold, goldItems, foundItems, itemMatches }) {
    if (gold.items === undefined)
        return null;
    const matched = new Set(itemMatches);
    const countPart = (part) => ({
        class: null,
        hits: goldItems.filter((item, i) => item.part === part && foundItems[itemMatches[i] ?? -1]?.part === part)
            .length,
        gold: goldItems.filter((item) => item.part === part).length,
        found: foundItems.filter((item) => item.part === part).length,
    });
    const all = {
        figure: 'items/all',
        class: null,
        hits: itemMatches.filter((match) => match !== null).length,
        gold: goldItems.length,
        found: foundItems.length,
    };
    return {
        tallies: [
            all,
            { figure: 'items/overview', ...countPart('overview') },
            { figure: 'items/problems', ...countPart('problems') },
        ],
        misses: [
            ...goldItems.flatMap((item, i) => (itemMatches[i] === null ? [describe('not found', item)] : [])),
            ...foundItems.flatMap((item, j) => (matched.has(j) ? [] : [describe('not in the gold', item)])),
        ],
    };
}
function describe(what, item) {
    // items often differ in their ends alone
    const end = [...item.printed].slice(-END_CHARS).join('');
    return `${what} (${item.part}): ${quote(item.printed)}, ends ${quote(end)}`;
}
//# sourceMappingURL=items.js.map