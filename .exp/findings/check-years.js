/**
 * The rules between an agency's reports of one year and the next (docs/forms.md, `years.*`). Where an agency has two reports of one
 * year none is held against its neighbours: which of them counts is not known.
 */
export function checkYears(reports) {
    const byKey = new Map();
    for (const report of reports) {
        const key = `${report.agencyId} ${report.year}`;
        byKey.set(key, [...(byKey.get(key) ?? []), report]);
    }
    return reports.flatMap((later) => {
        const earlier = byKey.get(`${later.agencyId} ${later.year - 1}`) ?? [];
        const same = byKey.get(`${later.agencyId} ${later.year}`) ?? [];
        const [only, ...others] = earlier;
        return only === undefined || others.length > 0 || same.length > 1 ? [] : checkPair(only, later);
    });
}
const STOCK_ROWS = {
    'years.regulations': 'regulations',
    'years.normative_documents': 'normative_documents',
};
const POWER_ROWS = ['licences', 'other_services', 'penalties', 'coercion', 'fees'];
const RULES = [
    {
        rule: 'years.carried',
        severity: 'error',
        place: 'requests.carried_in.total',
        later: { table: 'requests', row: 'carried_in', column: 'total' },
        terms: [{ of: 'earlier', sign: 1, cell: { table: 'requests', row: 'carried_out', column: 'total' } }],
    },
    ...Object.entries(STOCK_ROWS).map(([rule, row]) => {
        const cell = (column) => ({ table: 'proactive', row, column });
        return {
            rule,
            severity: 'error',
            place: `proactive.${row}.valid`,
            later: cell('valid'),
            terms: [
                { of: 'earlier', sign: 1, cell: cell('valid') },
                { of: 'later', sign: 1, cell: cell('made') },
                { of: 'later', sign: -1, cell: cell('repealed') },
            ],
        };
    }),
    ...POWER_ROWS.map((row) => {
        const cell = (column) => ({ table: 'proactive', row, column });
        return {
            rule: 'years.powers',
            severity: 'hint',
            place: `proactive.${row}.previous`,
            later: cell('previous'),
            terms: [
                { of: 'earlier', sign: 1, cell: cell('previous') },
                { of: 'earlier', sign: 1, cell: cell('change') },
            ],
        };
    }),
];
function checkPair(earlier, later) {
    return RULES.map((rule) => {
        const { outcome, detail } = judge(rule, earlier, later);
        return {
            rule: rule.rule,
            place: rule.place,
            outcome,
            severity: rule.severity,
            detail,
            cells: [rule.later, ...rule.terms.filter(({ of }) => of === 'later').map(({ cell }) => cell)],
            spans: [],
            reportId: later.reportId,
            otherReportId: earlier.reportId,
            otherCells: rule.terms.filter(({ of }) => of === 'earlier').map(({ cell }) => cell),
        };
    });
}
function judge(rule, earlier, later) {
    const sides = { earlier, later };
    const target = findCell(later, rule.later);
    const terms = rule.terms.map(({ of, cell }) => findCell(sides[of], cell));
    const cells = [target, ...terms];
    if (cells.some((cell) => cell === undefined))
        return { outcome: 'not_applicable', detail: 'one of the two reports has no such cell' };
    if (cells.some((cell) => cell?.state === 'unread'))
        return { outcome: 'cannot_tell', detail: 'a cell could not be read' };
    if (cells.some((cell) => cell?.value === null))
        return { outcome: 'not_applicable', detail: 'a cell holds no number' };
    const sum = terms.reduce((total, cell, i) => total + (rule.terms[i]?.sign ?? 1) * (cell?.value ?? 0), 0);
    const parts = terms.map((cell, i) => {
        const term = rule.terms[i];
        return `${term?.sign === -1 ? '− ' : i > 0 ? '+ ' : ''}${term === undefined ? '' : nameCell(term.cell)} ${cell?.value} (${term === undefined ? '' : sides[term.of].year})`;
    });
    const detail = `${nameCell(rule.later)} ${target?.value} (${later.year}), ${parts.join(' ')}${parts.length > 1 ? ` = ${sum}` : ''}`;
    return { outcome: target?.value === sum ? 'holds' : 'broken', detail };
}
/** The half of a cell's name that says what it is: 结转 are rows of one column, stocks columns of one row. */
function nameCell({ row, column }) {
    return column === 'total' ? row : column;
}
function findCell(report, { table, row, column }) {
    return report.cells.find((cell) => cell.table === table && cell.row === row && cell.column === column);
}
//# sourceMappingURL=check-years.js.map