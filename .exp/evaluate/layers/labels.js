import { quote } from "../quote.js";
import { countCases, tallyClasses } from "../tally.js";
const LABELLED_ROLES = ['problem', 'measure', 'remedy'];
/** True for the items that the codebook gives categories to. */
export function isLabelled(item) {
    return LABELLED_ROLES.includes(item.role) && item.labels !== undefined;
}
/**
 * Categories of problems, measures and remedies. End to end: those assigned to the found items, all of which must be right, so
 * that a category of an item which is not in the gold, or has none there, is wrong. On gold items, where `onGold` gives the
 * categories that a classifier assigned to each item of the gold: the classifier alone. Null: the gold has no labels.
 */
export function scoreLabels(comparison, onGold) {
    const { gold, analysis, narrative, itemMatches } = comparison;
    const items = gold.items ?? [];
    if (!items.some((item) => item.labels !== undefined))
        return null;
    const assigned = (analysis?.labels ?? []).map((labels) => labels.categories.filter((score) => score.assigned).map((score) => score.category));
    const matched = new Set(itemMatches);
    const endToEnd = assigned.flatMap((found, j) => (matched.has(j) ? [] : pairLabels([], found)));
    const alone = [];
    const onMatched = [];
    let matchedItems = 0;
    const misses = [];
    items.forEach((item, i) => {
        const match = itemMatches[i] ?? null;
        const found = match === null ? [] : (assigned[match] ?? []);
        // due but not given: nothing can be said about it
        if (item.labels === undefined && LABELLED_ROLES.includes(item.role))
            return;
        const expected = isLabelled(item) ? (item.labels ?? []) : [];
        endToEnd.push(...pairLabels(expected, found));
        if (match !== null && isLabelled(item) && LABELLED_ROLES.includes(narrative.items[match]?.role ?? '')) {
            onMatched.push(...pairLabels(expected, found));
            matchedItems++;
        }
        if (match !== null)
            misses.push(...describeMiss('', item, expected, found));
        if (onGold === null || !isLabelled(item))
            return;
        alone.push(...pairLabels(expected, onGold[i] ?? []));
        misses.push(...describeMiss('on the gold item: ', item, expected, onGold[i] ?? []));
    });
    const tallies = [
        ...pool('labels/end to end', endToEnd),
        ...tallyClasses('labels/end to end, macro', endToEnd),
        ...pool('labels/matched', onMatched),
        ...tallyClasses('labels/matched, chance-corrected', onMatched),
        countCases('labels/matched, chance-corrected', matchedItems),
    ];
    if (onGold !== null) {
        tallies.push(...pool('labels/on gold items', alone), ...tallyClasses('labels/on gold items, macro', alone));
    }
    return { tallies, misses };
}
/** One entry for each category that either side gives to an item. */
function pairLabels(gold, found) {
    return [...new Set([...gold, ...found])].map((label) => ({
        gold: gold.includes(label) ? label : null,
        found: found.includes(label) ? label : null,
    }));
}
/** All classes in one tally, for the micro F1. */
function pool(figure, pairs) {
    return [
        {
            figure,
            class: null,
            hits: pairs.filter(({ gold, found }) => gold !== null && found !== null).length,
            gold: pairs.filter(({ gold }) => gold !== null).length,
            found: pairs.filter(({ found }) => found !== null).length,
        },
    ];
}
function describeMiss(where, item, gold, found) {
    const missed = gold.filter((label) => !found.includes(label));
    const superfluous = found.filter((label) => !gold.includes(label));
    if (missed.length + superfluous.length === 0)
        return [];
    const parts = [
        ...(missed.length > 0 ? [`without ${missed.join(', ')}`] : []),
        ...(superfluous.length > 0 ? [`with ${superfluous.join(', ')}`] : []),
    ];
    return [`${where}${parts.join('; ')}: ${quote(item.text)}`];
}
//# sourceMappingURL=labels.js.map