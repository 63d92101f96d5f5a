/** The reports of a corpus in canonical order, each with its units. */
export function groupByReport(units) {
    const reports = new Map();
    for (const [index, unit] of units.entries()) {
        const { reportId, year } = unit.sentence;
        const known = reports.get(reportId);
        if (known === undefined)
            reports.set(reportId, { reportId, agency: unit.agency, year, units: [index] });
        else
            known.units.push(index);
    }
    return [...reports.values()];
}
//# sourceMappingURL=report-units.js.map