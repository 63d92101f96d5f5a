import { fillProactive } from "../fill-proactive.js";
import { fillGluedRequests } from "./fill-glued-requests.js";
import { fillGluedReview } from "./fill-glued-review.js";
import { findRequestRuns } from "./find-request-runs.js";
import { gluedProactiveRows } from "./glued-proactive-rows.js";
import { squeezeText } from "./squeeze-text.js";
/** Columns of table 三. */
const WIDTH = 7;
const TELLING_ROWS = 5;
/** The statutory tables of which labels and figures are left, glued together, in the given stretches of text. */
export function readGluedTables(text, regions) {
    const squeezed = squeezeText(text, regions);
    const runs = findRequestRuns(squeezed);
    const requests = fillGluedRequests(text, runs);
    const rows = new Set(requests.table?.cells.map(({ row }) => row));
    const lengths = runs.filter(({ row }) => rows.has(row)).map(({ runs: [run] }) => run?.text.length ?? 0);
    // a row with fewer characters than columns shows that cells are left blank, rows of single digits that they are not
    const hasBlanks = lengths.some((length) => length < WIDTH) ||
        lengths.filter((length) => length === WIDTH).length < TELLING_ROWS;
    const proactive = fillProactive(gluedProactiveRows(text, squeezed));
    const form = requests.table?.form ?? proactive.table?.form ?? 'legacy';
    return { proactive, requests, review: fillGluedReview(text, squeezed, { form, hasBlanks }) };
}
//# sourceMappingURL=read-glued-tables.js.map