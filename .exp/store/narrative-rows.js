import { sliceSpan } from "../text/span.js";
import { LIST_SEPARATOR } from "./analysis-entry.js";
import { spanToColumns } from "./code-points.js";
import { nameMarks } from "./mark-ids.js";
/** The rows of a report's marks: items, issues, pairs, staffing, mechanisms, quantities, commitments, the researcher's own tags, sentences and tokens. */
export function narrativeRows(entry, toCodePoint) {
    const { report, narrative, labels } = entry.analysis;
    const report_id = report.id;
    const name = nameMarks(report_id);
    const place = (span) => ({ text: sliceSpan(report.text, span), ...spanToColumns(span, toCodePoint) });
    const id = (layer, span) => name(layer, toCodePoint(span.start), toCodePoint(span.end));
    const itemIds = narrative.items.map((item) => id('item', item.span));
    const itemId = (index) => (index === null ? null : pick(itemIds, index, 'item'));
    const sentenceIds = narrative.sentences.map((sentence) => id('sentence', sentence.span));
    const mark = (layer, { span, item }) => {
        return { report_id, mark_id: id(layer, span), item_id: itemId(item), ...place(span) };
    };
    const items = narrative.items.map((item, index) => ({
        report_id,
        item_id: itemId(index),
        parent_id: itemId(item.parent),
        section: item.section,
        level: item.level,
        marker: item.marker,
        role: item.role,
        role_score: item.roleScore,
        role_evidence: item.roleEvidence.join(LIST_SEPARATOR),
        label_state: pick(labels, index, 'labels of item').state,
        heading_end: item.headingEnd === null ? null : toCodePoint(item.headingEnd),
        ...place(item.span),
    }));
    const issues = labels.flatMap((label, index) => label.categories.map((score) => ({ report_id, item_id: itemId(index), ...score })));
    const pairs = narrative.pairs.map(({ problem, answer, score }) => {
        return { report_id, problem_id: itemId(problem), answer_id: itemId(answer), score };
    });
    const staffing = narrative.staffing.map((statement) => {
        const { count, employment, role, unit, per, change, scope, polarity } = statement;
        return { ...mark('staffing', statement), count, employment, role, unit, per, change, scope, polarity };
    });
    const mechanisms = narrative.mechanisms.map((mechanism) => {
        return { ...mark('mechanism', mechanism), type: mechanism.type, status: mechanism.status };
    });
    const quantities = narrative.quantities.map((quantity) => {
        const { subject, value, unit, approximate, basis, period, cell, channel, topic, scope } = quantity;
        const fields = { subject, value, unit, approximate, basis, period, cell, channel, topic, scope };
        return { ...mark('quantity', quantity), ...fields };
    });
    const commitments = narrative.commitments.map((commitment) => {
        const { item, actionability } = commitment;
        const parts = COMMITMENT_PARTS.map((part) => partColumns(part, commitment[part], place));
        const span = pick(narrative.items, item, 'item').span;
        return { ...mark('commitment', { span, item }), ...Object.assign({}, ...parts), actionability };
    });
    const tags = narrative.ownMarks.map(({ rules, rule, fields, ...place }) => {
        // one span may be marked by several rules
        const { mark_id, ...rest } = mark(`tag ${rules} ${rule}`, place);
        return { mark_id, ...rest, rules, rule, fields: JSON.stringify(fields) };
    });
    const sentences = narrative.sentences.map(({ section, item, span }, index) => {
        const reuse = { family_id: null, origin: null, flags: null, other_agencies: null };
        return {
            report_id,
            sentence_id: pick(sentenceIds, index, 'sentence'),
            section,
            item_id: itemId(item),
            ...reuse,
            ...place(span),
        };
    });
    const tokens = narrative.tokens.flatMap(({ sentence, words }) => words.map(({ word, pos, span }, index) => {
        const sentence_id = pick(sentenceIds, sentence, 'sentence');
        return { report_id, sentence_id, position: index + 1, word, pos, ...spanToColumns(span, toCodePoint) };
    }));
    return new Map([
        ['items', items],
        ['issues', issues],
        ['pairs', pairs],
        ['staffing', staffing],
        ['mechanisms', mechanisms],
        ['quantities', quantities],
        ['commitments', commitments],
        ['tags', tags],
        ['sentences', sentences],
        ['tokens', tokens],
    ]);
}
const COMMITMENT_PARTS = ['owner', 'deadline', 'amount', 'instrument'];
function partColumns(part, span, place) {
    if (span === null)
        return {};
    const { text, start_char, end_char } = place(span);
    return { [part]: text, [`${part}_start_char`]: start_char, [`${part}_end_char`]: end_char };
}
function pick(list, index, what) {
    const value = list[index];
    if (value === undefined)
        throw new Error(`no ${what} ${index}: the analysis has ${list.length}`);
    return value;
}
//# sourceMappingURL=narrative-rows.js.map