import { createHash } from 'node:crypto';
/** Describes the reports that a measure rests on; the same whatever their order. */
export function describeReports(reports) {
    const years = reports.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
    const [first, last] = [years[0], years[years.length - 1]];
    const ids = reports.map(({ reportId }) => reportId).sort();
    return {
        corpus_reports: reports.length,
        corpus_years: first === last ? `${first ?? ''}` : `${first}–${last}`,
        corpus_sha256: createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 16),
        corpus_agencies: new Set(reports.map(({ agency }) => agency)).size,
    };
}
/** N, the other agencies that have reports of a year: they do not hang on the agency asking. NaN for an unknown year. */
export function countOthers(reports) {
    const agencies = new Map();
    for (const { agency, year } of reports) {
        if (year === null)
            continue;
        const known = agencies.get(year);
        if (known === undefined)
            agencies.set(year, new Set([agency]));
        else
            known.add(agency);
    }
    return (year) => (year === null ? Number.NaN : (agencies.get(year)?.size ?? 1) - 1);
}
/** N as a parameter of a report's measure; none for an unknown year, as there is no other of the same. */
export function describeYear(others) {
    return Number.isNaN(others) ? {} : { year_agencies: others };
}
//# sourceMappingURL=reference-set.js.map