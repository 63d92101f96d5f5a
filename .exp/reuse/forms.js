import { startComponents } from "./connected-components.js";
import { checkIndexOptions, createFormIndex } from "./form-index.js";
import { compareNeighbours } from "./neighbours.js";
import { compareText } from "./units.js";
/**
 * Collapses equal masked texts and links what is near or contained. An index of earlier texts is added to and nothing in it is
 * computed again; the result is the same with any index. Throws where it was
 * made with other options.
 */
export function collectForms(units, options, index = createFormIndex(options)) {
    const byText = new Map();
    for (const [place, unit] of units.entries()) {
        if (unit.masked.hanCount < options.minimumHan)
            continue;
        const members = byText.get(unit.masked.text);
        if (members === undefined)
            byText.set(unit.masked.text, [place]);
        else
            members.push(place);
    }
    const texts = [...byText.keys()].sort(compareText);
    const members = texts.map((text) => byText.get(text) ?? []);
    const formOf = new Int32Array(units.length).fill(-1);
    for (const [form, places] of members.entries())
        for (const place of places)
            formOf[place] = form;
    checkIndexOptions(index.options, options);
    const isFresh = index.size === 0;
    index.add(texts);
    // a fresh index has the texts in their order
    const { near, containers } = isFresh ? index : numberByText(index, texts);
    const components = startComponents(texts.length);
    for (const form of texts.keys())
        for (const other of near(form))
            components.unite(form, other.form);
    return { texts, members, formOf, near, containers, components };
}
/** The neighbours of an index by places in the sorted texts; texts of the index that no unit has any more are left out. */
function numberByText(index, texts) {
    const numbers = Uint32Array.from(texts, (text) => index.numberOf(text));
    const forms = new Int32Array(index.size).fill(-1);
    for (const [form, number] of numbers.entries())
        forms[number] = form;
    const translate = (of) => {
        return (form) => of(numbers[form] ?? 0)
            .map(({ form: number, similarity }) => ({ form: forms[number] ?? -1, similarity }))
            .filter((neighbour) => neighbour.form >= 0)
            .sort(compareNeighbours);
    };
    return { near: translate(index.near), containers: translate(index.containers) };
}
//# sourceMappingURL=forms.js.map