import { isNested, readPlace } from "./agency-places.js";
import { makeSlip, namesOf, opensSentence } from "./fillings.js";
// one agency with its own name in a place may be an accident, two show what the place is for
const MIN_WITNESSES = 2;
// of those who print their own name: a name that more print than that may rightly stand there
const MAX_HOLDER_SHARE = 1 / 2;
/**
 * Another agency's name, or its place alone (浏阳市政务公开工作 in 长沙县's report), where at least two agencies print their own. At a
 * sentence's opening, where it says who acts, the agency whose name it is is witness enough. A name that many print who are not its
 * owner may be that of a common superior, and is left out: more than one, and more than half as many as print their own. Left out
 * too are superiors that `isSuperior` knows, a place above or below one's own, and one that was gone to (在浏阳市召开).
 */
export function findForeignNames(fillings, isSuperior) {
    const ownName = fillings.filter(({ unit, text }) => isOwn(unit, text));
    if (ownName.length === 0)
        return [];
    const owners = new Set(ownName.map(({ unit }) => unit.agency));
    // two bureaus of one county that print its name show nothing
    const isShown = owners.size >= MIN_WITNESSES && new Set(ownName.map(({ text }) => text)).size >= MIN_WITNESSES;
    const witnesses = groupByText(ownName);
    const holders = new Map();
    for (const { text, unit } of fillings) {
        if (isOwn(unit, text))
            continue;
        const agencies = holders.get(text);
        if (agencies === undefined)
            holders.set(text, new Set([unit.agency]));
        else
            agencies.add(unit.agency);
    }
    return fillings.flatMap((filling) => {
        const { unit, text } = filling;
        const witness = witnesses.get(text)?.find((other) => other.unit.agency !== unit.agency);
        if (witness === undefined || !(isShown || opensSentence(filling)))
            return [];
        if (isVisited(filling) || isRelated(unit, text) || isSuperior(unit.agency, witness.unit.agency))
            return [];
        const held = holders.get(text)?.size ?? 0;
        if (held > 1 && (held > owners.size * MAX_HOLDER_SHARE || isAboveOrBelow(unit, text)))
            return [];
        return [makeSlip('other_agency', filling, witness.unit)];
    });
}
const VISITED = /(?:[在于赴往至到与和同向]|学习|借鉴)$/u;
/** True for a place that something is said to have been in or with: 在浏阳市召开. */
function isVisited({ unit, text, span }) {
    return readPlace(text)?.text === text && VISITED.test(unit.sentence.text.slice(0, span.start));
}
function groupByText(fillings) {
    const groups = new Map();
    for (const filling of fillings) {
        const group = groups.get(filling.text);
        if (group === undefined)
            groups.set(filling.text, [filling]);
        else
            group.push(filling);
    }
    return groups;
}
/** True for a name of the unit's agency and for the place that stands first in one. */
function isOwn(unit, text) {
    return namesOf(unit).some((name) => {
        if (name === text)
            return true;
        const place = name.startsWith(text) || name.includes(text) ? readPlace(name) : null;
        return place !== null && (place.text === text || place.last === text);
    });
}
/**
 * True where the name is one of the unit's own, or part of one, as 云溪区 is of 云溪区财政局: a body may name its own place, and the
 * government of one above or below it.
 */
export function isRelated(unit, name) {
    const place = name.replace(/(?:人民政府|政府)(?:办公室|办公厅|办)?$/u, '');
    if (namesOf(unit).some((own) => own.includes(place) || name.includes(own)))
        return true;
    return readPlace(place)?.text === place && isAboveOrBelow(unit, place);
}
function isAboveOrBelow(unit, name) {
    const place = readPlace(name);
    if (place === null)
        return false;
    return placesOf(unit).some((own) => isNested(own, place));
}
function placesOf(unit) {
    return namesOf(unit).flatMap((name) => readPlace(name) ?? []);
}
//# sourceMappingURL=foreign-names.js.map