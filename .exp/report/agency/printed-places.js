import { startsWithField } from "./describe-body.js";
const PLACE = /^(?:\p{Script=Han}{2,7}?(?:自治区|自治州|自治县|自治旗|省|地区|盟|州|市|县|区|旗)|\p{Script=Han}县)/u;
// no divisions: 社区, 园区, 城市 and the like, and zones, whose administrations have no level of their own
const NO_PLACE = /(?:[社园校景库矿牧赛战禁专特院片辖新老城都超上门跨]|开发|高新|经济|保税|度假|名胜|示范|合作|试验|工业|产业)[区市]$/u;
const MAX_PLACES = 4;
/** Splits the places off a name by their endings. No place: `places` is empty and `rest` the whole name. */
export function splitPrintedPlaces(name) {
    const places = [];
    let rest = name;
    while (places.length < MAX_PLACES && !startsWithField(rest)) {
        const place = PLACE.exec(rest)?.[0];
        if (place === undefined || NO_PLACE.test(place))
            break;
        places.push(place);
        rest = rest.slice(place.length);
    }
    return { places, rest };
}
/** Level of a place by its ending; null for 市, which may be a province, a prefecture or a county. */
export function levelOfPlace(place) {
    if (/(?:省|自治区)$/u.test(place))
        return 'province';
    if (/(?:自治州|地区|盟|州)$/u.test(place))
        return 'prefecture';
    return /[县区旗]$/u.test(place) ? 'county' : null;
}
//# sourceMappingURL=printed-places.js.map