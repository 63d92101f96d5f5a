/** For each unit its best match of the year before and its best match in another agency, where there are such: at most two a unit. */
export function linkUnits(units, occurrences) {
    const links = [];
    for (const [unit, { agency, sentence }] of units.entries()) {
        const lastYear = sentence.year === null ? null : occurrences.bestInAgencyYear(unit, agency, sentence.year - 1);
        if (lastYear !== null)
            links.push({ unit, place: 'last_year', match: lastYear });
        const elsewhere = occurrences.bestElsewhere(unit);
        if (elsewhere !== null)
            links.push({ unit, place: 'other_agency', match: elsewhere });
    }
    return links;
}
//# sourceMappingURL=links.js.map