import { createHash } from 'node:crypto';
import { findSlots } from "./family-slots.js";
import { splitComponent } from "./split-component.js";
/** The families of a corpus: its components, split around their medoids. */
export function groupFamilies(units, forms) {
    const families = [];
    const familyOfForm = new Array(forms.texts.length).fill(null);
    for (const component of forms.components.list()) {
        for (const group of splitComponent(component, forms)) {
            const members = group.forms.flatMap((form) => [...(forms.members[form] ?? [])]);
            if (members.length < 2)
                continue;
            const first = units[forms.members[group.representative]?.[0] ?? -1];
            if (first === undefined)
                continue;
            const family = describeFamily(first, members.flatMap((index) => units[index] ?? []));
            families.push(family);
            for (const form of group.forms)
                familyOfForm[form] = family.familyId;
        }
    }
    families.sort((a, b) => (a.familyId < b.familyId ? -1 : 1));
    return { families, familyOfForm };
}
function describeFamily(representative, members) {
    let firstYear = null;
    let lastYear = null;
    for (const { sentence } of members) {
        if (sentence.year === null)
            continue;
        firstYear = Math.min(firstYear ?? sentence.year, sentence.year);
        lastYear = Math.max(lastYear ?? sentence.year, sentence.year);
    }
    return {
        familyId: createHash('sha256').update(representative.masked.text).digest('hex').slice(0, 16),
        sentences: members.length,
        reports: new Set(members.map((unit) => unit.sentence.reportId)).size,
        agencies: new Set(members.map((unit) => unit.agency)).size,
        firstYear,
        lastYear,
        text: representative.sentence.text,
        slots: findSlots(readText(representative), members.map(readText)),
    };
}
function readText({ sentence, masked }) {
    return { text: sentence.text, masked };
}
//# sourceMappingURL=families.js.map