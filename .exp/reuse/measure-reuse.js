import { ORIGINS } from "./origins.js";
import { countOthers, describeReports, describeYear } from "./reference-set.js";
import { roundShares } from "./round-shares.js";
/**
 * Shares of the characters of a report's units by origin, which add up to 1 as they are rounded (`roundShares`), and the share in units that stand word for word in a
 * report of another agency or year. Characters are code points without white space. These shares grow with the corpus, so its size
 * is among the parameters. `peer_share` is the share of the characters of compared units that stand with another agency in a
 * report of the same year; `peer_share_drawn` is what it would be if only n of the N other agencies were there (`drawChance`), and
 * does not grow with the corpus. Own measures.
 */
export function measureReuse(units, reports, ledger, isVerbatim, options) {
    const parameters = {
        threshold: options.threshold,
        shingle_length: options.shingleLength,
        minimum_han: options.minimumHan,
        template_agencies: options.templateAgencies,
        containment: options.containment,
        origin_order: options.originOrder.join(' '),
        ...describeReports(reports),
    };
    const othersOfYear = countOthers(reports);
    return reports.flatMap(({ reportId, year, units: own }) => {
        const counts = new Map();
        let total = 0;
        let verbatim = 0;
        let compared = 0;
        let peer = 0;
        let drawn = 0;
        for (const unit of own) {
            const charCount = [...(units[unit]?.compact ?? '')].length;
            const origin = ledger[unit]?.origin ?? 'own';
            counts.set(origin, (counts.get(origin) ?? 0) + charCount);
            total += charCount;
            if (isVerbatim(unit))
                verbatim += charCount;
            if (origin === 'too_short')
                continue;
            compared += charCount;
            if ((ledger[unit]?.flags.sameYearAgencies ?? 0) > 0)
                peer += charCount;
            drawn += charCount * (ledger[unit]?.chance ?? Number.NaN);
        }
        const ofReport = { ...parameters, ...describeYear(othersOfYear(year)) };
        const row = (measure, value, more = {}) => {
            return { reportId, measure, value, parameters: { ...ofReport, ...more } };
        };
        const shares = roundShares(ORIGINS.map((origin) => counts.get(origin) ?? 0));
        return [
            ...ORIGINS.map((origin, at) => row(`reuse.share.${origin}`, shares[at] ?? Number.NaN)),
            row('reuse.verbatim_share', verbatim / total),
            // without a year nothing can stand in the same one
            row('reuse.peer_share', year === null ? Number.NaN : peer / compared),
            row('reuse.peer_share_drawn', drawn / compared, { drawn_agencies: options.drawnAgencies }),
        ];
    });
}
//# sourceMappingURL=measure-reuse.js.map