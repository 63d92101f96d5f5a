import { sliceSpan } from "../text/span.js";
import { mapComparedSpan } from "./compare-text.js";
import { locateMark } from "./locate-gold.js";
import { countOverlaps, matchMarks } from "./match-marks.js";
import { quote } from "./quote.js";
import { tallyAccuracy } from "./tally.js";
/**
 * Marks of one layer, one to one by overlap in the way that gives most hits; besides, how many overlap whatever their fields say.
 * Null where `gold` is undefined: the gold has no such layer.
 */
export function scoreMarks(comparison, gold, found, rules) {
    if (gold === undefined)
        return null;
    const { layer, apart } = rules;
    const { analysis, text, goldItems } = comparison;
    const goldSpans = gold.map((mark) => locateMark(mark.text, goldItems[mark.item]?.span ?? null, text.text, mark.occurrence));
    const foundSpans = found.map((mark) => mapComparedSpan(text, mark.span));
    const compare = (test) => (i, j) => {
        const [goldMark, foundMark] = [gold[i], found[j]];
        return goldMark !== undefined && foundMark !== undefined && test(goldMark, foundMark);
    };
    const isApartEqual = compare((a, b) => apart?.isEqual(a, b) ?? false);
    const matches = matchMarks(goldSpans, foundSpans, { hit: compare(rules.isHit), apart: isApartEqual });
    const hits = matches.filter((match) => match.hit);
    const count = (hitCount) => ({
        class: null,
        hits: hitCount,
        gold: gold.length,
        found: found.length,
    });
    const tallies = [
        { figure: `${layer}/all`, ...count(hits.length) },
        { figure: `${layer}/overlap`, ...count(countOverlaps(goldSpans, foundSpans)) },
    ];
    if (apart !== null) {
        tallies.push(tallyAccuracy(apart.figure, hits.map((match) => isApartEqual(match.gold, match.found))));
    }
    const misses = [];
    gold.forEach((mark, i) => {
        const match = matches.find((candidate) => candidate.gold === i);
        const other = match && found[match.found];
        const described = `${quote(mark.text)} (${rules.describe(mark)})`;
        if (match === undefined || other === undefined) {
            misses.push(`not found: ${described}${goldSpans[i] === null ? '; its text is not in the report' : ''}`);
        }
        else if (!match.hit || (apart !== null && !apart.isEqual(mark, other))) {
            misses.push(`found as ${rules.describe(other)}: ${described}`);
        }
    });
    found.forEach((mark, j) => {
        if (matches.some((match) => match.found === j))
            return;
        const printed = sliceSpan(analysis?.report.text ?? '', mark.span);
        misses.push(`not in the gold: ${quote(printed)} (${rules.describe(mark)})`);
    });
    return { tallies, misses };
}
//# sourceMappingURL=score-marks.js.map