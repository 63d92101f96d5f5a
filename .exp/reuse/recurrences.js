import { matchUnits } from "./match-units.js";
import { pairYears } from "./pair-years.js";
import { findKeptPromises } from "./promises.js";
/**
 * For each agency with reports of two years running; units without a role or section recur in nothing. In order of the later report,
 * then of the kinds, then of its units. A problem that returns is one in the same words or nearly: a shortcoming that is told
 * otherwise is not found, so the number is a lower bound.
 */
export function findRecurrences(units, forms, reports, containment) {
    return pairYears(reports).flatMap(({ from, to }) => {
        const pick = ({ units: own }, accept) => own.filter((index) => {
            const unit = units[index];
            return unit !== undefined && accept(unit);
        });
        const place = { fromReportId: from.reportId, toReportId: to.reportId };
        const idOf = (unit) => units[unit]?.sentence.id ?? '';
        const again = (kind, role) => {
            const hasRole = ({ sentence }) => sentence.role === role;
            return matchUnits(units, forms, pick(from, hasRole), pick(to, hasRole)).flatMap((pair) => {
                if (pair.from === null || pair.to === null || pair.similarity === null)
                    return [];
                const ids = { fromSentenceId: idOf(pair.from), toSentenceId: idOf(pair.to) };
                return [{ kind, ...place, ...ids, sameness: pair.sameness, similarity: round(pair.similarity) }];
            });
        };
        const promises = pick(from, ({ sentence }) => sentence.role === 'measure' && sentence.section !== 'overview');
        const overview = pick(to, ({ sentence }) => sentence.section === 'overview');
        const reported = findKeptPromises(units, promises, overview, containment).map((kept) => {
            const ids = { fromSentenceId: idOf(kept.promise), toSentenceId: idOf(kept.report) };
            return { kind: 'promise_reported', ...place, ...ids, sameness: null, similarity: round(kept.share) };
        });
        return [...again('problem_returned', 'problem'), ...again('promise_repeated', 'measure'), ...reported];
    });
}
function round(value) {
    return Math.round(value * 10_000) / 10_000;
}
//# sourceMappingURL=recurrences.js.map