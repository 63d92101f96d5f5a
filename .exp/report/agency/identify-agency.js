import { resolveAgency } from "./resolve-agency.js";
/**
 * Whose report it is, by the names that it prints. Where the name is borne by bodies of several places the report stands for an
 * agency of its own (`a` and the report's id), so that no two agencies are taken for one. No names: null.
 */
export function identifyAgency(names, year, reportId, given = {}) {
    if (names.length === 0)
        return { identity: null, diagnostics: [] };
    const { key, regionCode, level, kind, sector, diagnostics } = resolveAgency(names, year, given);
    return { identity: { id: key ?? `a${reportId}`, regionCode, level, kind, sector }, diagnostics };
}
//# sourceMappingURL=identify-agency.js.map