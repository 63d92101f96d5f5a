import { readFillings } from "./fillings.js";
import { findForeignNames } from "./foreign-names.js";
import { findOpeningNames } from "./opening-names.js";
import { findStaleYears } from "./stale-years.js";
import { findWrongLevels } from "./wrong-levels.js";
/**
 * Slips that are sure: what units of one masked form have in one place, where others show what the place is for, and names at the
 * opening of near copies. Units that are too short to be compared are held together for stale years alone. In order of the units,
 * then of their places. Not told, as it may be right: a name in mid-sentence that one other copy has, a year there that the own
 * report of last year has, and any place of near copies but the opening.
 */
export function findCopySlips(units, forms, links, isSuperior) {
    const found = findOpeningNames(units, forms, links, isSuperior);
    for (const members of forms.members) {
        const first = units[members[0] ?? -1];
        if (members.length < 2 || first === undefined)
            continue;
        for (const [place, { kind }] of first.masked.slots.entries()) {
            if (kind === 'date')
                found.push(...findStaleYears(readFillings(units, members, place)));
            if (kind !== 'name')
                continue;
            const fillings = readFillings(units, members, place);
            found.push(...findForeignNames(fillings, isSuperior), ...findWrongLevels(fillings));
        }
    }
    for (const members of groupShortUnits(units, forms)) {
        for (const [place, { kind }] of (units[members[0] ?? -1]?.masked.slots ?? []).entries())
            if (kind === 'date')
                found.push(...findStaleYears(readFillings(units, members, place)));
    }
    found.sort((a, b) => a.unit - b.unit || a.slip.span.start - b.slip.span.start || a.slip.span.end - b.slip.span.end);
    // a slip may be seen both ways: it is told once
    const told = found.filter(({ unit, slip }, i) => unit !== found[i - 1]?.unit || slip.span.start !== found[i - 1]?.slip.span.start);
    return told.map(({ slip }) => slip);
}
// what is shorter still is a heading or a figure: 2021年
const FEWEST_HAN = 4;
/** Units with one masked text that holds a date, of those that are too short to be compared. */
function groupShortUnits(units, forms) {
    const groups = new Map();
    for (const [index, { masked }] of units.entries()) {
        if (forms.formOf[index] !== -1 || masked.hanCount < FEWEST_HAN)
            continue;
        if (!masked.slots.some(({ kind }) => kind === 'date'))
            continue;
        const group = groups.get(masked.text);
        if (group === undefined)
            groups.set(masked.text, [index]);
        else
            group.push(index);
    }
    return groups.values();
}
//# sourceMappingURL=copy-slips.js.map