import { spansOverlap } from "../../text/span.js";
import { mapComparedSpan } from "../compare-text.js";
import { locateMark } from "../locate-gold.js";
import { quote } from "../quote.js";
import { tallyAccuracy } from "../tally.js";
const FIELDS = ['owner', 'deadline', 'amount', 'instrument'];
/**
 * The parts of what measures promise: a hit where the same part is given in the same item and the two overlap; each part apart and all
 * together. Among measures that both sides have, whether as many parts are given. Null: the gold has no such layer.
 */
export function scoreCommitments(comparison) {
    const { gold, narrative, itemMatches } = comparison;
    if (gold.commitments === undefined)
        return null;
    const pairs = gold.commitments.map((commitment) => {
        const match = itemMatches[commitment.item] ?? null;
        const found = match === null ? undefined : narrative.commitments.find(({ item }) => item === match);
        return { gold: commitment, found: found ?? null };
    });
    const tallies = FIELDS.map((field) => ({
        figure: `commitments/${field}`,
        class: null,
        hits: pairs.filter((pair) => isHit(comparison, pair, field)).length,
        gold: pairs.filter((pair) => pair.gold[field] !== null).length,
        found: narrative.commitments.filter((commitment) => commitment[field] !== null).length,
    }));
    const add = (count) => tallies.reduce((sum, tally) => sum + count(tally), 0);
    const all = {
        figure: 'commitments/all',
        class: null,
        hits: add((tally) => tally.hits),
        gold: add((tally) => tally.gold),
        found: add((tally) => tally.found ?? 0),
    };
    const actionability = tallyAccuracy('commitments/actionability', pairs.flatMap((pair) => (pair.found === null ? [] : [countGiven(pair.gold) === countGiven(pair.found)])));
    return {
        tallies: [all, ...tallies, actionability],
        misses: pairs.flatMap((pair) => FIELDS.flatMap((field) => describeMiss(comparison, pair, field))),
    };
}
function isHit({ text, goldItems }, { gold, found }, field) {
    const [wanted, given] = [gold[field], found?.[field] ?? null];
    if (wanted === null || given === null)
        return false;
    const span = locateMark(wanted, goldItems[gold.item]?.span ?? null, text.text);
    return span !== null && spansOverlap(span, mapComparedSpan(text, given));
}
function countGiven(commitment) {
    return FIELDS.filter((field) => commitment[field] !== null).length;
}
function describeMiss(comparison, pair, field) {
    const { analysis, goldItems } = comparison;
    const [wanted, given] = [pair.gold[field], pair.found?.[field] ?? null];
    if (isHit(comparison, pair, field) || (wanted === null && given === null))
        return [];
    const item = quote(goldItems[pair.gold.item]?.printed ?? '');
    const found = given === null ? null : quote(analysis?.report.text.slice(given.start, given.end) ?? '');
    if (wanted === null)
        return [`${field} not in the gold: ${found} of ${item}`];
    return [`${field} ${found === null ? 'not found' : `found as ${found}`}: ${quote(wanted)} of ${item}`];
}
//# sourceMappingURL=commitments.js.map