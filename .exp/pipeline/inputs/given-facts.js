import { matchMeta } from "./match-meta.js";
import { readAgencies } from "./read-agencies.js";
import { readMeta } from "./read-meta.js";
export const NOTHING_GIVEN = {
    meta: new Map(),
    agencies: null,
    metaSha256: null,
    agenciesSha256: null,
    unmatched: [],
};
/** Reads the user's index and list of agencies and finds the index's rows for the files. Throws InputError with file and line. */
export async function readGiven({ meta, agencies }, files) {
    const index = meta === undefined ? null : await readMeta(meta);
    const matched = index === null ? null : matchMeta(index, files);
    const directory = agencies === undefined ? null : await readAgencies(agencies);
    return {
        meta: matched?.byFile ?? NOTHING_GIVEN.meta,
        agencies: directory,
        metaSha256: index?.sha256 ?? null,
        agenciesSha256: directory?.sha256 ?? null,
        unmatched: matched?.unmatched ?? [],
    };
}
//# sourceMappingURL=given-facts.js.map