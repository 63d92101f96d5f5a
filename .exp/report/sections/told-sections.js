import { sliceSpan } from "../../text/span.js";
/** The form of 2019 parts what is counted, in tables, from what is told; before it every section may do either. */
const LAST_FREE_YEAR = 2018;
/** Kinds that the forms of 2019 and later give to tables. */
const COUNTED = new Set(['proactive', 'requests', 'review', 'fees']);
// a table's cells, or what stands where one was lost
const CELLS = /\t|\||^[-+\d.,%/／—\s]+$/mu;
const SHORTEST = 4;
/**
 * The sections with those marked as narrative that tell in sentences what later forms put into tables (codebook, introduction): only in
 * reports on 2018 and earlier, and only where no table stands in them.
 */
export function markToldSections(text, sections, year) {
    if (year === null || year > LAST_FREE_YEAR)
        return sections;
    return sections.map((section) => COUNTED.has(section.kind) && tells(sliceSpan(text, section.span))
        ? { ...section, narrative: true }
        : section);
}
function tells(body) {
    return body.length >= SHORTEST && /[。；]/u.test(body) && !CELLS.test(body);
}
//# sourceMappingURL=told-sections.js.map