import { compareText } from "../compare-text.js";
import { scoreMarks } from "../score-marks.js";
/**
 * Counts that the narrative claims: a hit where value and family of the subject (before the point) are equal; the unit apart, among
 * hits. Null: the gold has no such layer.
 */
export function scoreQuantities(comparison) {
    return scoreMarks(comparison, comparison.gold.quantities, comparison.narrative.quantities, {
        layer: 'quantities',
        isHit: (gold, found) => gold.value === found.value && family(gold.subject) === family(found.subject),
        apart: { figure: 'quantities/unit', isEqual: (gold, found) => unit(gold.unit) === unit(found.unit) },
        describe: (claim) => `${claim.subject} ${claim.value}, unit ${claim.unit ?? 'none'}`,
    });
}
function family(subject) {
    return subject.split('.')[0] ?? subject;
}
function unit(printed) {
    return printed === null ? null : compareText(printed);
}
//# sourceMappingURL=quantities.js.map