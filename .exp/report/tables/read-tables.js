import { fillProactive } from "./fill-proactive.js";
import { fillRequests } from "./fill-requests.js";
import { fillReview } from "./fill-review.js";
import { readGluedTables } from "./glued/read-glued-tables.js";
import { gridRows } from "./grid-rows.js";
import { findLabelledRows } from "./labelled-rows.js";
import { textRows } from "./text-rows.js";
/**
 * The three statutory tables, found by their labels wherever they stand outside the narrative: parts of a table may come before its
 * heading. Grids of the format go first; what they do not hold is sought in the text.
 */
export function readTables(document, sections) {
    const fromGrids = fillTables(gridRows(document.text, document.grids));
    const regions = tableRegions(document, sections);
    const fromText = fillTables(regions.flatMap((region) => textRows(document.text, region)));
    const printed = {
        proactive: choose(fromGrids.proactive, fromText.proactive),
        requests: choose(fromGrids.requests, fromText.requests),
        review: choose(fromGrids.review, fromText.review),
    };
    // where headings were not found, a section that tells may have swallowed a table
    const chosen = [regions, [{ start: 0, end: document.text.length }]].reduce((best, searched) => Object.values(best).some(mayBeGlued)
        ? chooseGlued(best, readGluedTables(document.text, searched))
        : best, printed);
    const tables = {
        proactive: chosen.proactive.table,
        requests: chosen.requests.table,
        review: chosen.review.table,
    };
    const diagnostics = Object.entries(chosen).flatMap(([name, { table, diagnostics }]) => [
        ...diagnostics,
        ...(table === null ? [missing(name)] : []),
    ]);
    return { tables, diagnostics };
}
function fillTables(rows) {
    const labelled = findLabelledRows(rows);
    const proactive = fillProactive(labelled.filter(({ form }) => form.table === 'proactive'));
    const requests = fillRequests(labelled.filter(({ form }) => form.table === 'requests'), proactive.table?.form);
    const review = fillReview(rows, requests.table?.form ?? proactive.table?.form ?? 'legacy');
    return { proactive, requests, review };
}
function choose(first, second) {
    return first.table === null && second.table !== null ? second : first;
}
/** Fewer characters are a row that lost cells. */
const GLUED_CHARS = 7;
/** True where the table, or the figures of a row, may stand glued to their labels or to each other. */
function mayBeGlued({ table }) {
    return (table === null ||
        table.cells.some(({ state, raw }) => state === 'unread' && (raw === '' || raw.replace(/\s+/g, '').length >= GLUED_CHARS)));
}
/** Of each table what has more cells read; the ordinary way goes first. */
function chooseGlued(printed, glued) {
    const better = (name) => mayBeGlued(printed[name]) && countRead(glued[name]) > countRead(printed[name])
        ? glued[name]
        : printed[name];
    return { proactive: better('proactive'), requests: better('requests'), review: better('review') };
}
function countRead({ table }) {
    return table === null ? -1 : table.cells.filter(({ state }) => state !== 'unread').length;
}
/** The stretches of text outside narrative sections and headings: a heading is never the content of a cell before it. */
function tableRegions({ text }, sections) {
    const regions = [];
    let start = 0;
    for (const section of sections) {
        const isTold = section.narrative && section.kind !== 'other';
        const told = { start: section.titleSpan?.start ?? section.span.start, end: section.span.end };
        const skipped = isTold ? told : section.titleSpan;
        if (skipped === null)
            continue;
        if (skipped.start > start)
            regions.push({ start, end: skipped.start });
        start = skipped.end;
    }
    if (start < text.length)
        regions.push({ start, end: text.length });
    return regions;
}
function missing(name) {
    const detail = `no table ${name} was found (lost, a picture, or of an older form): its cells are missing, its rules do not apply`;
    return { code: 'table.missing', detail, span: null };
}
//# sourceMappingURL=read-tables.js.map