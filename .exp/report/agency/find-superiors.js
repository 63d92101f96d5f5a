/**
 * The superiors of each agency among the agencies themselves, by id: no row is invented. Where two agencies could be one superior
 * neither is. Zones, institutions and others have none: their names do not tell whose they are.
 */
export function findSuperiors(agencies) {
    const governments = indexBy(agencies, (agency) => (agency.kind === 'government' ? agency.home : null));
    const bureaus = indexBy(agencies, (agency) => bureauKey(agency, agency.home));
    return new Map(agencies.map((agency) => [
        agency.id,
        {
            parentId: other(agency, governments.get(territory(agency) ?? '')),
            functionalParentId: other(agency, bureaus.get(bureauKey(agency, agency.above) ?? '')),
        },
    ]));
}
/** The division whose government is above the agency; null for what has no government above it, such as vertical organs. */
function territory({ kind, home, above }) {
    if (kind === 'department')
        return home;
    return kind === 'government' ? above : null;
}
function bureauKey({ kind, sector }, division) {
    const isBureau = kind === 'department' || kind === 'vertical';
    return isBureau && sector !== null && division !== null ? `${division} ${kind} ${sector}` : null;
}
/** Ids by key; null where several agencies share the key. */
function indexBy(agencies, keyOf) {
    const found = new Map();
    for (const agency of agencies) {
        const key = keyOf(agency);
        if (key !== null)
            found.set(key, found.has(key) ? null : agency.id);
    }
    return found;
}
function other(agency, id) {
    return id === undefined || id === agency.id ? null : id;
}
//# sourceMappingURL=find-superiors.js.map