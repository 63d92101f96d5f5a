import { findCell } from "./sum-rule.js";
const COLUMNS = ['previous', 'change', 'decisions'];
/** Small figures agree by chance. */
const TELLING_FIGURE = 20;
/**
 * Form 2019, a hint: where in every row with numbers `previous` + `change` = `decisions`, with some figure above 20, the agency
 * probably took kinds of power (a stock) and decisions (a flow) for one thing.
 */
export function checkMisread(table) {
    const rows = [
        ...new Set((table?.cells ?? []).filter(({ column }) => column === 'previous').map(({ row }) => row)),
    ];
    const told = rows.flatMap((row) => {
        const references = COLUMNS.map((column) => ({ table: 'proactive', row, column }));
        const [previous, change, decisions] = references.map((reference) => findCell(table, reference)?.value ?? null);
        if (previous === null || change === null || decisions === null)
            return [];
        if (previous === undefined || change === undefined || decisions === undefined)
            return [];
        return previous === 0 && change === 0 && decisions === 0
            ? []
            : [{ row, references, previous, change, decisions }];
    });
    const check = (outcome, detail) => ({
        rule: 'proactive.misread',
        place: 'proactive',
        outcome,
        severity: 'hint',
        detail,
        cells: told.flatMap(({ references }) => references),
        spans: [],
    });
    if (told.length === 0)
        return check('not_applicable', 'no row has stock, change and decisions');
    const kept = told.filter(({ previous, change, decisions }) => previous + change === decisions);
    const isTelling = told.some(({ previous, decisions }) => Math.max(previous, decisions) > TELLING_FIGURE);
    const sums = told
        .map(({ row, previous, change, decisions }) => `${row} ${previous} + ${change}, decisions ${decisions}`)
        .join('; ');
    return check(kept.length === told.length && isTelling ? 'broken' : 'holds', sums);
}
//# sourceMappingURL=check-misread.js.map