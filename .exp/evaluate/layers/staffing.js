import { scoreMarks } from "../score-marks.js";
/** Statements on staff: a hit where count, employment and polarity are equal. Null: the gold has no such layer. */
export function scoreStaffing(comparison) {
    return scoreMarks(comparison, comparison.gold.staffing, comparison.narrative.staffing, {
        layer: 'staffing',
        isHit: (gold, found) => gold.count === found.count && gold.employment === found.employment && gold.polarity === found.polarity,
        apart: null,
        describe: ({ count, employment, polarity }) => `${count ?? 'no count'}, ${employment ?? 'no employment'}, ${polarity}`,
    });
}
//# sourceMappingURL=staffing.js.map