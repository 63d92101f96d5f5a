import { sliceSpan } from "../text/span.js";
/**
 * Every count that the narrative claims of something a cell holds, against that cell: rule `narrative.<subject>`. A claim of another
 * scope, period or basis than the table's, an approximate one, or one beside another of the same cell that fits, cannot be told;
 * a cell that is blank does not apply.
 */
export function checkClaims(report, narrative) {
    const claims = narrative.quantities.filter((quantity) => quantity.cell !== null);
    const checks = claims.map((claim) => checkClaim(report, claim));
    return checks.map((check) => {
        const fits = checks.some((other) => other.place === check.place && other.outcome === 'holds');
        if (check.outcome !== 'broken' || !fits)
            return check;
        const detail = `${check.detail}; another claim of the same cell fits, so this one may tell a part`;
        return { ...check, outcome: 'cannot_tell', detail };
    });
}
function checkClaim(report, claim) {
    const cells = parseCells(claim.cell ?? '');
    const check = (outcome, detail) => ({
        rule: `narrative.${claim.subject}`,
        place: claim.cell ?? '',
        outcome,
        severity: 'contrast',
        detail,
        cells,
        spans: [claim.span],
    });
    const found = cells.map((reference) => findCell(report, reference));
    const present = found.filter((cell) => cell !== undefined);
    if (present.length < cells.length)
        return check('not_applicable', 'the report has no such cell');
    if (present.some(({ state }) => state === 'unread'))
        return check('cannot_tell', 'the cell could not be read');
    if (present.every(({ state }) => state === 'blank' || state === 'slash'))
        return check('not_applicable', 'nothing is printed in the cell');
    const total = present.reduce((sum, { value }) => sum + (value ?? 0), 0);
    const detail = `narrative ${claim.value}, table ${total}`;
    if (claim.value === total)
        return check('holds', detail);
    const doubt = findDoubt(report, claim) ?? findOtherReading(report, claim, cells);
    return doubt === null ? check('broken', detail) : check('cannot_tell', `${detail}; ${doubt}`);
}
/** Why a claim that differs from its cell may still be true; null where nothing speaks for it. */
function findDoubt(report, claim) {
    if (claim.scope !== null)
        return `the claim is of ${claim.scope}, and the report does not say that the table is`;
    if (claim.channel !== null || claim.topic !== null)
        return 'the claim is of one channel or topic';
    if (claim.basis !== 'year')
        return `the claim is ${claim.basis === 'change' ? 'a change' : 'cumulative'}`;
    if (claim.period !== null)
        return `the claim is of ${claim.period}`;
    if (claim.approximate)
        return 'the claim is approximate';
    const words = sliceSpan(report.text, claim.span);
    if (/其中|分别|占/.test(words))
        return 'the claim tells a part';
    if (isInTitle(words, claim))
        return 'the figure stands in the title of a document';
    if (/拟(?:对|将|作出|办理|公开)/.test(words))
        return 'the words tell a plan';
    // 公开规范性文件 may be old ones; the cell counts those of the year
    const isMade = /^proactive\.(?:regulations|normative_documents)\.made$/.test(claim.cell ?? '');
    return isMade && !/制|印发|出台|新增/.test(words) ? 'the words do not say that they were made' : null;
}
/** True where the figure with its unit stands between 《 and 》 and nowhere else. */
function isInTitle(words, { value, unit }) {
    const printed = words.replace(/\s+/g, '');
    const figure = `${value}${unit ?? ''}`;
    return printed.includes(figure) && !printed.replace(/《[^》]*(?:》|$)/g, '').includes(figure);
}
/** What the words may count instead of their cell, where the figures say so; null where no such reading fits. */
function findOtherReading(report, claim, cells) {
    for (const { table, row, column } of cells) {
        for (const { of, reading } of OTHER_READINGS) {
            if (`${table}.${row}` !== of.row || (of.column !== null && of.column !== column))
                continue;
            if (reading.words !== undefined && !reading.words.test(sliceSpan(report.text, claim.span)))
                continue;
            const others = reading.cells.map((place) => {
                const [otherRow = '', otherColumn = column] = place.split('/');
                return findCell(report, { table, row: otherRow, column: otherColumn })?.value;
            });
            const known = others.filter((value) => typeof value === 'number');
            if (known.length < others.length)
                continue;
            if (known.reduce((sum, value) => sum + value, 0) === claim.value)
                return reading.says;
        }
    }
    return null;
}
/** A claim that these cells explain contradicts nothing: 受理 may count what was carried in, 规范性文件 those in force. */
const OTHER_READINGS = [
    {
        of: { row: 'requests.received', column: null },
        reading: { cells: ['received', 'carried_in'], says: 'it fits with those carried in from last year' },
    },
    // 办理 is said of all that were in hand, 办结 and 答复 only of those that are done
    ...[['received'], ['received', 'carried_in']].map((places) => ({
        of: { row: 'requests.outcomes', column: null },
        reading: {
            cells: places,
            says: 'it fits all that were in hand',
            words: /^(?!.*(?:办结|办毕|答复|完毕)).*(?:办理|处理|受理)/su,
        },
    })),
    ...['regulations', 'normative_documents'].flatMap((row) => ['published', 'total', 'valid', 'repealed'].map((column) => ({
        of: { row: `proactive.${row}`, column: 'made' },
        reading: { cells: [`${row}/${column}`], says: `it fits the column ${column}` },
    }))),
];
/** `requests.received.total` or a sum of such, joined by `+`. */
function parseCells(printed) {
    return printed.split('+').map((place) => {
        const parts = place.split('.');
        const [table = ''] = parts;
        return { table: table, row: parts.slice(1, -1).join('.'), column: parts.at(-1) ?? '' };
    });
}
function findCell(report, { table, row, column }) {
    return report.tables[table]?.cells.find((cell) => cell.row === row && cell.column === column);
}
//# sourceMappingURL=check-claims.js.map