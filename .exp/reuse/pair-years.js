/**
 * Each report with that of the agency's year before, in order of the later ones. Where an agency has several reports of a year, the
 * one with the most units stands for it (ties: the first in canonical order). Reports of unknown year have none.
 */
export function pairYears(reports) {
    const byAgencyYear = new Map();
    for (const report of reports) {
        if (report.year === null)
            continue;
        const key = `${report.agency}\n${report.year}`;
        const known = byAgencyYear.get(key);
        if (known === undefined || report.units.length > known.units.length)
            byAgencyYear.set(key, report);
    }
    return [...byAgencyYear.values()].flatMap((to) => {
        const from = byAgencyYear.get(`${to.agency}\n${(to.year ?? 0) - 1}`);
        return from === undefined ? [] : [{ from, to }];
    });
}
//# sourceMappingURL=pair-years.js.map