import { scoreMarks } from "../score-marks.js";
/** Mentions of mechanisms: a hit where the type is equal; the status apart, among hits. Null: the gold has no such layer. */
export function scoreMechanisms(comparison) {
    return scoreMarks(comparison, comparison.gold.mechanisms, comparison.narrative.mechanisms, {
        layer: 'mechanisms',
        isHit: (gold, found) => gold.type === found.type,
        apart: { figure: 'mechanisms/status', isEqual: (gold, found) => gold.status === found.status },
        describe: ({ type, status }) => `${type}, ${status}`,
    });
}
//# sourceMappingURL=mechanisms.js.map