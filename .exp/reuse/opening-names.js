import { namesOf, openingStart } from "./fillings.js";
import { isRelated } from "./foreign-names.js";
/**
 * Sentences that open with the name of another agency and stand in its report, word for word (whatever masking made of the name) or
 * near: then equal but for one clause, figures apart. A name with which two agencies open that are not its owner is left out in a near copy.
 */
export function findOpeningNames(units, forms, links, isSuperior) {
    const readNear = compileNearReader(units, forms, isSuperior);
    return links.flatMap((link) => {
        if (link.place !== 'other_agency')
            return [];
        const read = link.match.sameness === 'near' ? readNear(link) : readVerbatim(units, link, isSuperior);
        return read ?? [];
    });
}
function readVerbatim(units, { unit: index, match }, isSuperior) {
    const unit = units[index];
    const other = units[match.unit];
    if (unit === undefined || other === undefined || unit.compact !== other.compact)
        return null;
    const name = namesOf(other).find((own) => unit.sentence.text.startsWith(own));
    if (name === undefined || isRelated(unit, name) || isSuperior(unit.agency, other.agency))
        return null;
    return makeOpeningSlip(index, unit, name, 0, other);
}
function compileNearReader(units, forms, isSuperior) {
    const read = new Map();
    return ({ unit: index, match }) => {
        const unit = units[index];
        const form = forms.formOf[match.unit] ?? -1;
        if (unit === undefined || form === -1)
            return null;
        let openings = read.get(form);
        if (openings === undefined) {
            openings = readOpenings(units, forms.members[form] ?? []);
            read.set(form, openings);
        }
        const start = openingStart(unit.sentence.text);
        const name = findOpening(openings, unit.sentence.text, start);
        const opening = name === null ? undefined : openings.get(name);
        if (name === null || opening === undefined || opening.isHeldByOthers)
            return null;
        const { owner } = opening;
        if (owner.agency === unit.agency || isRelated(unit, name) || isSuperior(unit.agency, owner.agency))
            return null;
        if (!differInOneClause(unit.compact, owner.compact))
            return null;
        return makeOpeningSlip(index, unit, name, start, owner);
    };
}
/** The own names with which units of one form open, each with the first unit that does. */
function readOpenings(units, members) {
    const openings = new Map();
    const others = [];
    for (const member of members) {
        const unit = units[member];
        if (unit === undefined)
            continue;
        const start = openingStart(unit.sentence.text);
        const name = namesOf(unit).find((own) => unit.sentence.text.startsWith(own, start));
        if (name === undefined)
            others.push(unit);
        else if (!openings.has(name))
            openings.set(name, { owner: unit, isHeldByOthers: false });
    }
    for (const { sentence } of others) {
        const name = findOpening(openings, sentence.text, openingStart(sentence.text));
        const opening = name === null ? undefined : openings.get(name);
        if (opening !== undefined)
            opening.isHeldByOthers = true;
    }
    return openings;
}
const LONGEST_NAME = 40;
/** The longest of the names with which the text goes on at `start`. */
function findOpening(openings, text, start) {
    if (openings.size === 0)
        return null;
    for (let length = LONGEST_NAME; length >= 4; length--) {
        const name = text.slice(start, start + length);
        if (openings.has(name))
            return name;
    }
    return null;
}
/** True where what differs between two texts, figures apart, holds no stop: it lies within one clause. */
function differInOneClause(a, b) {
    const [x, y] = [a, b].map((text) => text.replace(/\d+/g, '#'));
    const shorter = Math.min(x.length, y.length);
    let head = 0;
    while (head < shorter && x[head] === y[head])
        head++;
    let tail = 0;
    while (tail < shorter - head && x[x.length - 1 - tail] === y[y.length - 1 - tail])
        tail++;
    return [x, y].every((text) => !/[，,；;：:。]/.test(text.slice(head, text.length - tail)));
}
function makeOpeningSlip(index, unit, name, start, witness) {
    return {
        unit: index,
        slip: {
            kind: 'other_agency',
            sentenceId: unit.sentence.id,
            found: name,
            span: { start, end: start + name.length },
            witnessSentenceId: witness.sentence.id,
        },
    };
}
//# sourceMappingURL=opening-names.js.map