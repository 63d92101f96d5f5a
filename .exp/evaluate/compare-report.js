import { sliceSpan } from "../text/span.js";
import { compareText, mapComparedSpan, mapComparedText } from "./compare-text.js";
import { locateItems } from "./locate-gold.js";
import { familyOfGold, familyOfKind } from "./section-family.js";
const NO_NARRATIVE = { items: [], pairs: [], staffing: [], mechanisms: [], quantities: [], commitments: [] };
export function compareReport(gold, analysis) {
    const text = mapComparedText(analysis?.report.text ?? '');
    const narrative = analysis?.narrative ?? NO_NARRATIVE;
    const goldSpans = locateItems(gold.items ?? [], text.text);
    const goldItems = (gold.items ?? []).map((item, i) => ({
        printed: item.text,
        text: compareText(item.text),
        part: partOfFamily(familyOfGold(gold, item.section)),
        span: goldSpans[i] ?? null,
    }));
    const foundItems = narrative.items.map((item) => {
        const span = mapComparedSpan(text, item.span);
        return {
            printed: sliceSpan(analysis?.report.text ?? '', item.span),
            text: text.text.slice(span.start, span.end),
            part: partOfFound(analysis, item.section),
            span,
        };
    });
    return {
        gold,
        analysis,
        narrative,
        text,
        goldItems,
        foundItems,
        itemMatches: matchItems(goldItems, foundItems),
    };
}
function partOfFound(analysis, position) {
    const section = analysis?.report.sections.find((candidate) => candidate.position === position);
    return partOfFamily(section === undefined ? null : familyOfKind(section.kind));
}
function partOfFamily(family) {
    if (family === 'overview')
        return 'overview';
    return family === 'problems_and_measures' ? 'problems' : 'elsewhere';
}
/** One to one by equal text: first within the same part, then across; equal texts in the order in which they stand. */
function matchItems(gold, found) {
    const matches = gold.map(() => null);
    const taken = new Set();
    for (const samePart of [true, false]) {
        gold.forEach((item, i) => {
            if (matches[i] !== null)
                return;
            const match = found.findIndex((candidate, j) => !taken.has(j) && candidate.text === item.text && (!samePart || candidate.part === item.part));
            if (match < 0)
                return;
            matches[i] = match;
            taken.add(match);
        });
    }
    return matches;
}
//# sourceMappingURL=compare-report.js.map