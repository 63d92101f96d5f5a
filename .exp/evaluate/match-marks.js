import { spansOverlap } from "../text/span.js";
import { matchOneToOne } from "./matching.js";
const OVERLAP_STEPS = 1000;
/**
 * Matches marks that overlap, one to one, in the way that gives the most hits; among those the most matches, the greatest overlap
 * (Jaccard index of the characters) and the most agreement on the field scored apart. A null span overlaps nothing.
 */
export function matchMarks(gold, found, agreement) {
    // each step of this ladder outweighs all that lies below it, whatever the number of marks
    const count = Math.min(gold.length, found.length);
    const match = count * (2 * OVERLAP_STEPS + 1) + 1;
    const hit = count * (match + 2 * OVERLAP_STEPS + 1) + 1;
    const edges = overlapEdges(gold, found, ({ left, right, jaccard }) => {
        const closeness = 2 * Math.round(OVERLAP_STEPS * jaccard) + (agreement.apart(left, right) ? 1 : 0);
        return closeness + match + (agreement.hit(left, right) ? hit : 0);
    });
    return matchOneToOne(edges).map(({ left, right }) => ({
        gold: left,
        found: right,
        hit: agreement.hit(left, right),
    }));
}
/** The greatest number of one-to-one matches between marks that overlap, whatever their fields say. */
export function countOverlaps(gold, found) {
    return matchOneToOne(overlapEdges(gold, found, () => 1)).length;
}
function overlapEdges(gold, found, weigh) {
    return gold.flatMap((goldSpan, left) => found.flatMap((foundSpan, right) => {
        if (goldSpan === null || foundSpan === null || !spansOverlap(goldSpan, foundSpan))
            return [];
        const jaccard = measureOverlap(goldSpan, foundSpan);
        return [{ left, right, weight: weigh({ left, right, jaccard }) }];
    }));
}
/** Shared characters as a share (0–1) of those that either covers; for spans that overlap. */
function measureOverlap(a, b) {
    const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
    return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
//# sourceMappingURL=match-marks.js.map