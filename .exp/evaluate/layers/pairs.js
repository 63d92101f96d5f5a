import { quote } from "../quote.js";
/**
 * Links of a problem and an answer: a hit where both items are matched and linked. Null: the gold has no items, or has answers but
 * none that says what it answers.
 */
export function scorePairs({ gold, narrative, goldItems, foundItems, itemMatches, }) {
    if (gold.items === undefined)
        return null;
    const { items } = gold;
    const answers = items.filter((item) => item.role === 'measure' || item.role === 'remedy');
    if (answers.length > 0 && items.every((item) => item.pair === undefined))
        return null;
    const wanted = items.flatMap((item, answer) => (item.pair ?? []).map((problem) => ({ problem, answer })));
    const isLinked = (problem, answer) => narrative.pairs.some((pair) => pair.problem === problem && pair.answer === answer);
    const missed = wanted.filter(({ problem, answer }) => !isLinked(itemMatches[problem], itemMatches[answer]));
    const superfluous = narrative.pairs.filter((pair) => !wanted.some(({ problem, answer }) => itemMatches[problem] === pair.problem && itemMatches[answer] === pair.answer));
    return {
        tallies: [
            {
                figure: 'pairs/end to end',
                class: null,
                hits: wanted.length - missed.length,
                gold: wanted.length,
                found: narrative.pairs.length,
            },
        ],
        misses: [
            ...missed.map((pair) => `not linked: ${describe(goldItems, pair)}`),
            ...superfluous.map((pair) => `not in the gold: ${describe(foundItems, pair)}`),
        ],
    };
}
function describe(items, { problem, answer }) {
    return `${quote(items[problem]?.printed ?? '')} → ${quote(items[answer]?.printed ?? '')}`;
}
//# sourceMappingURL=pairs.js.map