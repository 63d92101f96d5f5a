import { InputError } from "../text/input-error.js";
import { compileMask } from "../text/masks.js";
import { findPersons } from "./find-persons.js";
/**
 * The sentences as units, by year (unknown last), agency, report, position, id; the same for every order of the input.
 * Throws InputError where an id stands twice.
 */
export function prepareUnits(sentences) {
    const masks = new Map();
    const seen = new Set();
    const units = [];
    for (const sentence of sentences) {
        if (seen.has(sentence.id)) {
            throw new InputError(`sentence id: "${sentence.id}" stands twice; give each sentence an id of its own`);
        }
        seen.add(sentence.id);
        const persons = findPersons(sentence.text);
        const key = sentence.names.join('\n');
        let mask = persons.length > 0 ? compileMask([...sentence.names, ...persons]) : masks.get(key);
        if (mask === undefined) {
            mask = compileMask(sentence.names);
            masks.set(key, mask);
        }
        units.push({
            sentence,
            masked: mask(sentence.text),
            agency: agencyKey(sentence),
            compact: sentence.text.replace(/\s+/gu, ''),
        });
    }
    return units.sort(compareUnits);
}
/** The sentence's agency, or one that only its report has where none is known: unknown agencies are never one. */
export function agencyKey({ agency, reportId }) {
    return agency ?? `report ${reportId}`;
}
function compareUnits(a, b) {
    return ((a.sentence.year ?? Number.MAX_SAFE_INTEGER) - (b.sentence.year ?? Number.MAX_SAFE_INTEGER) ||
        compareText(a.agency, b.agency) ||
        compareText(a.sentence.reportId, b.sentence.reportId) ||
        a.sentence.position - b.sentence.position ||
        compareText(a.sentence.id, b.sentence.id));
}
/** By code units: no locale has a say. */
export function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
//# sourceMappingURL=units.js.map