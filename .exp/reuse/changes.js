import { matchUnits } from "./match-units.js";
import { pairYears } from "./pair-years.js";
/**
 * Unit by unit, for each agency that has reports of two years running (`pairYears`); units too short to be compared are left out. A
 * unit that went into a longer one, or came out of it, is `changed` and `contained`.
 */
export function compareYears(units, forms, reports) {
    const changes = [];
    for (const { from, to } of pairYears(reports)) {
        for (const pair of matchUnits(units, forms, from.units, to.units)) {
            changes.push({
                change: nameChange(pair.from, pair.to, pair.sameness),
                fromReportId: from.reportId,
                toReportId: to.reportId,
                fromSentenceId: idOf(units, pair.from),
                toSentenceId: idOf(units, pair.to),
                sameness: pair.sameness,
                similarity: pair.similarity === null ? null : Math.round(pair.similarity * 10_000) / 10_000,
            });
        }
    }
    return changes;
}
function nameChange(from, to, sameness) {
    if (from === null)
        return 'added';
    if (to === null)
        return 'dropped';
    return sameness === 'verbatim' ? 'kept' : 'changed';
}
function idOf(units, unit) {
    return unit === null ? null : (units[unit]?.sentence.id ?? null);
}
//# sourceMappingURL=changes.js.map