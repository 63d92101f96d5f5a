import { styleText } from 'node:util';
import { capLines } from "./cap-lines.js";
import { formatReasons } from "./format-reasons.js";
import { cutText, wrapText } from "./wrap-text.js";
const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
/**
 * One report for a terminal: its parts, problems → answers with their categories, staffing, findings. Of each no more than a reader
 * looks through; how many more there are is told. Ends in a line break.
 */
export function formatReport(digest, options) {
    const lines = [
        heading(digest),
        wrapRow('sections', digest.sections
            .filter(({ kind }) => kind !== 'preamble')
            .map(nameSection)
            .join(' · ') || 'none found', options),
        row('tables', digest.tables.map(describeTable).join(' · ') || 'none found'),
        ...describeItems(digest, options),
        ...describeStaffing(digest, options),
        ...describeFindings(digest, options),
        ...describeOrigins(digest),
        ...describeSlips(digest, options),
        ...(options.detail ? describeMarks(digest, options) : []),
        ...describeDiagnostics(digest, options),
    ];
    return `${lines.join('\n')}\n`;
}
function heading({ agency, year, path, form }) {
    const name = `${agency ?? 'unknown agency'} ${year ?? 'unknown year'}`;
    return `${styleText('bold', name)}  ${styleText('dim', `${path}${form === null ? '' : `, form ${form}`}`)}`;
}
const LABEL_WIDTH = 11;
function row(label, text) {
    return `  ${styleText('cyan', label.padEnd(LABEL_WIDTH))}${text}`;
}
/** A labelled line that may be long: wrapped under its text, which has no colours of its own. */
function wrapRow(label, text, { width }) {
    return row(label, wrapText(text, width, LABEL_WIDTH + 2));
}
function nameSection({ ordinal, title, kind }) {
    return `${ordinal === null ? '' : (NUMERALS[ordinal] ?? ordinal)} ${title || kind}`.trim();
}
function describeTable({ name, cells, numbers, unread }) {
    return `${name} ${numbers}/${cells} cells with a number${unread === 0 ? '' : `, ${unread} unread`}`;
}
function describeItems({ items }, options) {
    const reasons = new Map(items.map(({ itemId }, index) => [itemId, options.reasons?.[index] ?? []]));
    const line = ({ mark, indent, item }) => itemLine(mark, indent, item, options) + formatReasons(reasons.get(item.itemId) ?? [], indent + 4);
    const problems = items.filter(({ role }) => role === 'problem');
    const answers = items.filter(({ role }) => role !== 'problem');
    const answersOf = groupAnswers(answers);
    const answered = problems.filter(({ itemId }) => answersOf.has(itemId)).length;
    const count = `${problems.length} problems, ${answers.length} measures and remedies, ${answered} problems answered`;
    const linked = problems.flatMap((problem) => [
        { mark: '✗', indent: 2, item: problem },
        ...(answersOf.get(problem.itemId) ?? []).map((item) => ({ mark: '→', indent: 6, item })),
    ]);
    const free = answers
        .filter((item) => item.answers.length === 0)
        .map((item) => ({ mark: '·', indent: 2, item }));
    return [
        row('problems', count),
        ...capLines(linked, line),
        ...(free.length === 0
            ? []
            : [row('unlinked', `${free.length} measures and remedies answer no problem that is named`)]),
        ...capLines(free, line),
    ];
}
/** The answers of each problem by its id, in printed order. */
function groupAnswers(answers) {
    const answersOf = new Map();
    for (const item of answers) {
        for (const problem of item.answers) {
            const known = answersOf.get(problem);
            if (known === undefined)
                answersOf.set(problem, [item]);
            else
                known.push(item);
        }
    }
    return answersOf;
}
function itemLine(mark, indent, item, { width, detail, why }) {
    const labels = item.categories.length > 0 ? item.categories.join(' ') : item.labelState;
    const margin = indent + 4;
    const start = `${' '.repeat(indent)}${mark} ${styleText('yellow', `[${labels}]`)} `;
    const used = indent + 2 + labels.length + 3;
    const text = detail ? wrapText(item.text, width - used + margin, margin) : cutText(item.text, width - used);
    const reason = why && item.roleEvidence !== null
        ? `\n${' '.repeat(margin)}${styleText('dim', `${item.role}: ${item.roleEvidence}`)}`
        : '';
    return start + text + reason;
}
function describeStaffing({ staffing }, options) {
    if (staffing.length === 0)
        return [];
    return [
        wrapRow('staffing', capLines(staffing, (text) => cutText(text, 60))
            .map((text) => text.trim())
            .join(' · '), options),
    ];
}
function describeMarks({ mechanisms, quantities }, options) {
    const told = mechanisms.map(({ type, count }) => `${type} ${count}`).join(' · ');
    return [
        ...(told === '' ? [] : [wrapRow('mechanisms', told, options)]),
        ...capLines(quantities, ({ subject, value, unit, text }) => row('quantity', `${subject} = ${value}${unit ?? ''}  ${styleText('dim', cutText(text, 50))}`)),
    ];
}
function describeFindings({ findings, checks }, { width }) {
    const hints = findings.filter(({ severity }) => severity === 'hint').length;
    const counts = [
        { outcome: 'broken', count: findings.length - hints },
        { outcome: 'hints', count: hints },
        ...checks
            .filter(({ outcome }) => outcome !== 'broken')
            .map(({ outcome, count }) => ({ outcome: outcome.replace('_', ' '), count })),
    ].filter(({ count }) => count > 0);
    return [
        row('checks', counts.map(({ outcome, count }) => `${count} ${outcome}`).join(', ') || 'none'),
        ...capLines(findings, ({ rule, place, severity, detail }) => {
            const mark = severity === 'hint' ? styleText('dim', '?') : styleText('red', '!');
            return `  ${mark} ${wrapText(`${rule} at ${place}: ${detail}`, width, 4)}`;
        }),
    ];
}
function describeOrigins({ origins }) {
    if (origins.length === 0)
        return [];
    return [
        row('wording', origins.map(({ origin, share }) => `${origin} ${Math.round(share * 100)} %`).join(' · ')),
    ];
}
const SLIPS = {
    other_agency: 'another agency’s name in a copied sentence',
    wrong_level: 'a level that is not the agency’s own in a copied sentence',
    stale_year: 'an earlier year in a copied sentence',
};
function describeSlips({ slips }, { width }) {
    return capLines(slips, ({ kind, found, text }) => `  ${styleText('red', '!')} ${wrapText(`${SLIPS[kind] ?? kind}, ${found}: ${text}`, width, 4)}`);
}
function describeDiagnostics({ diagnostics }, options) {
    if (diagnostics.length === 0)
        return [];
    if (!options.detail)
        return [
            row('unsure', `${diagnostics.length === 1 ? '1 place' : `${diagnostics.length} places`} could not be settled (gongkai show tells them)`),
        ];
    return capLines(diagnostics, (diagnostic) => wrapRow('unsure', `${diagnostic.code}: ${diagnostic.detail}`, options));
}
//# sourceMappingURL=format-report.js.map