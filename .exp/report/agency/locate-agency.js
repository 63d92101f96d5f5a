import { describeBody } from "./describe-body.js";
import { levelOfPlace, splitPrintedPlaces } from "./printed-places.js";
import { codeInYear, currentCode, readPlaces, regionOfCode, regionsOfYear } from "./region-index.js";
/** Stands for the centre where a division's code would stand. */
export const CENTRAL = 'central';
/** Finds the division that a name begins with, as it was in the year. */
export function locateAgency(name, year) {
    const reading = readPlaces(name);
    if (reading === null)
        return locatePrinted(name);
    const regions = distinct(regionsOfYear(reading.regions, year));
    const rest = name.slice(reading.end);
    const [region] = regions;
    if (region === undefined || regions.length > 1)
        return shared(name.slice(0, reading.end), regions, rest);
    const division = divisionOf(region, year);
    const inner = describeBody(rest).kind === 'zone' ? null : splitPrintedPlaces(rest);
    if (inner === null || inner.places.length === 0)
        return { division, rest, level: division.level, isShared: false, certainty: 3, doubt: null };
    return unknown([division.home, ...inner.places], inner.rest);
}
/** The division of a code; a township's code (9 or 12 digits) gives its county. A code that the table does not have is read by the structure of GB/T 2260. */
export function divisionOfCode(code, year) {
    const home = code.slice(0, 6);
    const region = regionOfCode(home);
    if (region !== undefined)
        return divisionOf(region, year);
    const level = home.endsWith('0000') ? 'province' : home.endsWith('00') ? 'prefecture' : 'county';
    const above = { province: CENTRAL, prefecture: `${home.slice(0, 2)}0000`, county: `${home.slice(0, 4)}00` };
    return { home, above: above[level], hasCode: true, codeInYear: code, level };
}
function divisionOf(region, year) {
    const home = currentCode(region.code);
    const now = regionOfCode(home) ?? region;
    return {
        home,
        above: now.parent === null ? CENTRAL : currentCode(now.parent),
        hasCode: true,
        codeInYear: codeInYear(region.code, year),
        level: now.level,
    };
}
/** One of each division: names that it had one after the other are one. */
function distinct(regions) {
    return [...new Map(regions.map((region) => [currentCode(region.code), region])).values()];
}
const SHOWN = 4;
function shared(place, regions, rest) {
    const levels = [...new Set(regions.map(({ level }) => level))];
    const places = regions.slice(0, SHOWN).map(({ code, parent }) => {
        const above = parent === null ? undefined : regionOfCode(parent);
        return `${code} ${above?.name ?? ''}`.trim();
    });
    return {
        division: null,
        rest,
        level: levels.length === 1 ? (levels[0] ?? null) : null,
        isShared: true,
        certainty: 1,
        doubt: {
            code: 'agency.ambiguous_region',
            detail: `${regions.length} divisions are called ${place} (${places.join(', ')}${regions.length > SHOWN ? ', …' : ''}): the report is kept as an agency of its own; give region_code or agency_id with --meta`,
            span: null,
        },
    };
}
function locatePrinted(name) {
    const { places, rest } = describeBody(name).kind === 'zone' ? { places: [], rest: name } : splitPrintedPlaces(name);
    if (places.length > 0)
        return unknown(places, rest);
    return {
        division: null,
        rest: name,
        level: levelOfRank(name),
        // 县水务局 is a bureau of any county
        isShared: levelOfRank(name) !== null,
        certainty: 0,
        doubt: {
            code: 'agency.no_region',
            detail: `"${name}" names no division that it is of; give region_code or agency_id with --meta`,
            span: null,
        },
    };
}
function unknown(path, rest) {
    const inner = path.at(-1) ?? '';
    const above = path.at(-2) ?? null;
    // where a real division bears the name too, the places above must tell them apart
    const isBorne = readPlaces(inner)?.end === inner.length || /^\d{6}$/u.test(above ?? '');
    const level = levelOfPlace(inner);
    return {
        division: {
            home: isBorne ? path.join('/') : inner,
            above,
            hasCode: false,
            codeInYear: null,
            level,
        },
        rest,
        level,
        isShared: false,
        certainty: 2,
        doubt: {
            code: 'agency.unknown_region',
            detail: `${inner} is not in the table of divisions: the agency's id is made from its name, its code is left null`,
            span: null,
        },
    };
}
function levelOfRank(name) {
    if (/^[县区旗]/u.test(name))
        return 'county';
    return /^省/u.test(name) ? 'province' : null;
}
//# sourceMappingURL=locate-agency.js.map