import { toAnalysisText } from "./analysis-text.js";
import { findCommitments } from "./commitments/find-commitments.js";
import { splitItemClauses } from "./item-clauses.js";
import { splitItems } from "./items/split-items.js";
import { findMechanisms } from "./mechanisms/find-mechanisms.js";
import { findOwnMarks } from "./own-rules.js";
import { pairItems } from "./pairs/pair-items.js";
import { findQuantities } from "./quantities/find-quantities.js";
import { assignRoles } from "./roles/assign-roles.js";
import { tokenizeSentences } from "./sentence-tokens.js";
import { splitSentences } from "./sentences.js";
import { findStaffing } from "./staffing/find-staffing.js";
/** Everything that a report's narrative sections say, but for the pairs, which need the items' categories (`pairNarrative`). */
export function describeNarrative(printed, { rules = null, tokens = false } = {}) {
    const report = { ...printed, text: toAnalysisText(printed.text) };
    const items = assignRoles(report, splitItems(report));
    const sentences = splitSentences(report, items);
    const clauses = splitItemClauses(report.text, items);
    return {
        items: items.map((item) => ({ ...item, marker: printedMarker(printed.text, item) })),
        staffing: findStaffing(report, items, clauses),
        mechanisms: findMechanisms(report, items, clauses),
        quantities: findQuantities(report, items, clauses),
        commitments: findCommitments(report, items),
        ownMarks: rules === null ? [] : findOwnMarks(report, items, rules, clauses),
        sentences,
        tokens: tokens ? tokenizeSentences(report.text, printed.text, sentences) : [],
        diagnostics: [],
    };
}
/** With the brackets that the report has, not those that the rules saw. */
function printedMarker(text, { marker, span }) {
    return marker === null ? null : text.slice(span.start, span.start + marker.length);
}
/** The whole narrative; `categories` has the assigned issue categories of each item, in the items' order. */
export function pairNarrative(report, narrative, categories) {
    const text = toAnalysisText(report.text);
    return { ...narrative, pairs: pairItems({ ...report, text }, narrative.items, categories) };
}
//# sourceMappingURL=describe-narrative.js.map