import { CATEGORIES } from "../issues/categories.js";
import { mapComparedText, mapPrintedSpan } from "./compare-text.js";
import { locateItems, locateMark } from "./locate-gold.js";
import { familyOfGold } from "./section-family.js";
/** What is not found in the report overlaps nothing. */
const NOWHERE = { start: 0, end: 0 };
/**
 * The marks of a reader in the form of an analysis of the report, so that one reader's can be held against another's as a program's
 * are. Sections are the gold's; what the gold does not tell of a mark is null. An item or a mark that the report does not hold is kept
 * with an empty span, as one that nobody else can have.
 */
export function goldAsAnalysis(gold, report) {
    const compared = mapComparedText(report.text);
    const itemSpans = locateItems(gold.items ?? [], compared.text);
    return {
        report: { ...report, sections: describeSections(gold) },
        narrative: describeMarks(gold, compared, itemSpans),
        labels: (gold.items ?? []).map(describeLabels),
        checks: [],
    };
}
/** A section for each number that the items name; the number is its position. */
function describeSections(gold) {
    const ordinals = new Set((gold.items ?? []).map(({ section }) => section));
    return [...ordinals].map((ordinal) => ({
        position: ordinal,
        ordinal,
        kind: familyOfGold(gold, ordinal) ?? 'other',
        narrative: true,
        title: '',
        titleSpan: null,
        span: NOWHERE,
    }));
}
function describeMarks(gold, compared, itemSpans) {
    const { items = [], staffing = [], mechanisms = [], quantities = [], commitments = [] } = gold;
    const find = (text, item, occurrence) => {
        const span = locateMark(text, itemSpans[item] ?? null, compared.text, occurrence);
        return span === null ? NOWHERE : mapPrintedSpan(compared, span);
    };
    const place = (mark) => ({
        span: find(mark.text, mark.item, mark.occurrence),
        item: mark.item,
    });
    return {
        items: items.map((item, i) => describeItem(item, itemSpans[i] ?? null, compared)),
        pairs: items.flatMap(({ pair = [] }, answer) => pair.map((problem) => ({ problem, answer, score: 1 }))),
        staffing: staffing.map((mark) => ({
            ...UNTOLD_STAFFING,
            ...place(mark),
            count: mark.count,
            employment: mark.employment,
            polarity: mark.polarity,
        })),
        mechanisms: mechanisms.map((mark) => ({ ...place(mark), type: mark.type, status: mark.status })),
        quantities: quantities.map((mark) => ({
            ...UNTOLD_QUANTITY,
            ...place(mark),
            subject: mark.subject,
            value: mark.value,
            unit: mark.unit,
        })),
        commitments: commitments.map(({ item, ...parts }) => {
            const given = Object.values(parts).filter((part) => part !== null).length;
            const findPart = (part) => (part === null ? null : find(part, item));
            return {
                item,
                owner: findPart(parts.owner),
                deadline: findPart(parts.deadline),
                amount: findPart(parts.amount),
                instrument: findPart(parts.instrument),
                actionability: given / 4,
            };
        }),
        ownMarks: [],
        sentences: [],
        tokens: [],
        diagnostics: [],
    };
}
const UNTOLD_STAFFING = { role: null, unit: null, per: null, change: false, scope: 'agency' };
const UNTOLD_QUANTITY = {
    approximate: false,
    basis: 'year',
    period: null,
    cell: null,
    channel: null,
    topic: null,
    scope: null,
};
function describeItem(item, span, compared) {
    return {
        span: span === null ? NOWHERE : mapPrintedSpan(compared, span),
        section: item.section,
        level: item.parent === null || item.parent === undefined ? 1 : 2,
        parent: item.parent ?? null,
        marker: null,
        role: item.role,
        roleScore: 1,
        roleEvidence: [],
        headingEnd: null,
    };
}
function describeLabels({ labels = [] }) {
    return {
        state: labels.length > 0 ? 'labelled' : 'none_due',
        categories: CATEGORIES.map((category) => {
            const assigned = labels.includes(category);
            return { category, probability: assigned ? 1 : 0, assigned };
        }),
    };
}
//# sourceMappingURL=gold-as-analysis.js.map