import { isInAutonomousRegion, readPlace } from "./agency-places.js";
import { makeSlip, namesOf } from "./fillings.js";
const OWN_PLACE = /^[我本](省|市|县|区|旗|镇|乡|街道)/u;
/** Higher levels have lower numbers. */
const RANKS = {
    省: 0,
    市: 1,
    县: 2,
    区: 2,
    旗: 2,
    镇: 3,
    乡: 3,
    街道: 3,
};
/**
 * A wrong level (我县 in a city's report) in a place where another agency prints the level of its own. A level above the agency's is
 * right, as a county may say 我市; so is any that one of its names has, and 我区 in an autonomous region. An agency whose names tell
 * no level is left alone.
 */
export function findWrongLevels(fillings) {
    const readings = fillings.flatMap((filling) => {
        const level = OWN_PLACE.exec(filling.text)?.[1];
        return level === undefined ? [] : [{ filling, level }];
    });
    const witnesses = readings.filter(({ filling, level }) => readLevel(filling.unit) === level);
    const ofLevel = new Map();
    for (const witness of witnesses) {
        const group = ofLevel.get(witness.level);
        if (group === undefined)
            ofLevel.set(witness.level, [witness]);
        else
            group.push(witness);
    }
    return readings.flatMap(({ filling, level }) => {
        const own = readLevel(filling.unit);
        if (own === null || namesOf(filling.unit).some((name) => name.includes(level)))
            return [];
        if ((RANKS[level] ?? 0) < (RANKS[own] ?? 0))
            return [];
        if (level === '区' && namesOf(filling.unit).some(isOfAutonomousRegion))
            return [];
        // a copy that has the level right: with the same word where there is one, as that is where it may have come from
        const isOther = (other) => other.filling.unit.agency !== filling.unit.agency;
        const witness = ofLevel.get(level)?.find(isOther) ?? witnesses.find(isOther);
        return witness === undefined ? [] : [makeSlip('wrong_level', filling, witness.filling.unit)];
    });
}
function isOfAutonomousRegion(name) {
    const place = readPlace(name);
    return place !== null && isInAutonomousRegion(place);
}
/** The lowest level that the agency's fullest name tells: 区 of 江州市云溪区财政局; null where it tells none. */
function readLevel(unit) {
    const [name] = namesOf(unit).sort((a, b) => b.length - a.length);
    const levels = [
        ...(name ?? '').matchAll(/(?<=[^城社园景小校灾库林矿])(?:街道|[省市县区旗镇乡])(?!场|政(?!府)|容|域|村)/gu),
    ];
    return levels[levels.length - 1]?.[0] ?? null;
}
//# sourceMappingURL=wrong-levels.js.map