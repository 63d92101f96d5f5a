import { identifyAgency } from "../../report/index.js";
import { findListed } from "./read-agencies.js";
/** The report with the agency's name and the year that the user gave; what was read otherwise is a diagnostic `meta.disagrees`. */
export function applyMeta(report, row) {
    const diagnostics = [];
    const { agency, year } = row;
    if (agency !== null && report.agency !== null && !report.agencyVariants.includes(agency))
        diagnostics.push(disagrees('agency', report.agency, agency));
    if (year !== null && report.year !== null && report.year !== year)
        diagnostics.push(disagrees('year', report.year, year));
    // what was not found or in doubt has been given
    const settled = [
        ...(agency === null ? [] : ['identity.no_agency']),
        ...(year === null ? [] : ['identity.no_year', 'identity.year_conflict']),
    ];
    return {
        ...report,
        agency: agency ?? report.agency,
        agencyVariants: agency === null ? report.agencyVariants : [...new Set([agency, ...report.agencyVariants])],
        year: year ?? report.year,
        diagnostics: [...report.diagnostics.filter(({ code }) => !settled.includes(code)), ...diagnostics],
    };
}
/**
 * The report with its agency told by the user's index first, then by the user's list, then by the rules. Where the index says other
 * than the rest there is a diagnostic `meta.disagrees`.
 */
export function settleIdentity(report, row, directory) {
    if (row === null && directory === null)
        return report;
    const named = directory === null ? null : findListed(directory, report.agencyVariants, report.year);
    const told = directory?.byId.get(row?.agencyId ?? '') ?? null;
    const listed = (row?.agencyId ?? null) === null ? named : told;
    const given = { regionCode: row?.regionCode ?? listed?.regionCode ?? null };
    const ruled = identifyAgency(report.agencyVariants, report.year, report.id, given);
    const id = row?.agencyId ?? listed?.id ?? ruled.identity?.id;
    const kept = report.diagnostics.filter(({ code }) => !code.startsWith('agency.'));
    if (id === undefined)
        return report;
    const identity = {
        id,
        regionCode: row?.regionCode ?? ruled.identity?.regionCode ?? listed?.regionCode ?? null,
        level: row?.level ?? listed?.level ?? ruled.identity?.level ?? null,
        kind: row?.kind ?? listed?.kind ?? ruled.identity?.kind ?? null,
        sector: listed?.sector ?? ruled.identity?.sector ?? null,
    };
    // an id that was given leaves nothing to doubt but what sort of body it is
    const isGiven = id !== ruled.identity?.id;
    const doubts = ruled.diagnostics.filter(({ code }) => code === 'agency.unknown_kind' ? identity.kind === null : !isGiven);
    return {
        ...report,
        agencyIdentity: identity,
        diagnostics: [...kept, ...doubts, ...(row === null ? [] : disagreements(report, row, named?.id ?? null))],
    };
}
function disagreements(report, row, listedId) {
    const read = report.agencyIdentity;
    const pairs = [
        ['agency_id', listedId, row.agencyId],
        ['region_code', read?.regionCode ?? null, row.regionCode],
        ['level', read?.level ?? null, row.level],
        ['kind', read?.kind ?? null, row.kind],
    ];
    return pairs.flatMap(([what, found, told]) => {
        // a township's own code is within the county's
        const agrees = found === null || told === null || told === found || (what === 'region_code' && told.startsWith(found));
        return agrees ? [] : [disagrees(what, found, told)];
    });
}
function disagrees(what, read, told) {
    return {
        code: 'meta.disagrees',
        detail: `${what}: the report says ${read}, the index ${told}; the index holds`,
        span: null,
    };
}
//# sourceMappingURL=apply-meta.js.map