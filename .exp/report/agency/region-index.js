import { readRegions } from "../../text/regions.js";
let index = null;
// built once and on first use
function regionIndex() {
    if (index !== null)
        return index;
    const byName = new Map();
    const byCode = new Map();
    for (const region of readRegions()) {
        byCode.set(region.code, region);
        for (const name of [region.name, region.short]) {
            if (name !== null)
                byName.set(name, [...(byName.get(name) ?? []), region]);
        }
    }
    const lineages = new Map();
    for (const region of readRegions()) {
        const now = lastSuccessor(byCode, region.code);
        lineages.set(now, [...(lineages.get(now) ?? []), region]);
    }
    const longestName = Math.max(...[...byName.keys()].map((name) => name.length));
    index = { byName, byCode, lineages, longestName };
    return index;
}
function lastSuccessor(byCode, code) {
    const successor = byCode.get(code)?.successor ?? null;
    return successor === null ? code : lastSuccessor(byCode, successor);
}
/** Code under which the division stands now: 320829 洪泽县 went on as 320813 洪泽区. An unknown code is given back. */
export function currentCode(code) {
    return lastSuccessor(regionIndex().byCode, code);
}
/** The division of that code, by its latest name; undefined where the table has none. */
export function regionOfCode(code) {
    return regionIndex().byCode.get(code);
}
/** Reads the places at the start of a name, each within the one before it, as far as they go; null where it begins with none. */
export function readPlaces(name) {
    return readFrom(name, 0, null);
}
function readFrom(name, start, above) {
    const { byName, longestName } = regionIndex();
    let best = null;
    for (let end = start + 2; end <= Math.min(name.length, start + longestName); end++) {
        const named = byName.get(name.slice(start, end)) ?? [];
        const regions = above === null ? named : named.filter((region) => above.some((a) => isWithin(region, a)));
        if (regions.length === 0)
            continue;
        const reading = readFrom(name, end, regions) ?? { regions, end };
        if (best === null || reading.end >= best.end)
            best = reading;
    }
    return best;
}
/** A level may be left out: 江苏省洪泽区. */
function isWithin(inner, outer) {
    if (outer.level === 'province')
        return inner.level !== 'province' && sameDigits(inner, outer, 2);
    return outer.level === 'prefecture' && inner.level === 'county' && sameDigits(inner, outer, 4);
}
function sameDigits(a, b, count) {
    return a.code.slice(0, count) === b.code.slice(0, count);
}
/** The divisions that bore their name in the year; all of them where none did or the year is not known: a page may print a later name. */
export function regionsOfYear(regions, year) {
    if (year === null)
        return regions;
    const standing = regions.filter((region) => stoodIn(region, year));
    return standing.length > 0 ? standing : regions;
}
/** The division's code in the year; the code itself where the year is not known or the table does not reach it. */
export function codeInYear(code, year) {
    if (year === null)
        return code;
    const standing = regionIndex()
        .lineages.get(currentCode(code))
        ?.find((region) => stoodIn(region, year));
    return standing?.code ?? code;
}
function stoodIn({ firstYear, lastYear }, year) {
    return (firstYear ?? year) <= year && year <= (lastYear ?? year);
}
//# sourceMappingURL=region-index.js.map