/**
 * Holds one identity against a table. Blank and slash count as 0 where the row or column has any number; all blank, or no such
 * cells: not applicable; an unread cell, or one inferred by the same rule: cannot tell.
 */
export function checkSum({ rule, place, left, right, apart }, table) {
    const references = [...left, ...right];
    const cells = references.map((reference) => findCell(table, reference));
    const check = (outcome, detail) => ({
        rule,
        place,
        outcome,
        severity: 'error',
        detail,
        cells: references,
        spans: [],
    });
    const present = cells.filter((cell) => cell !== undefined);
    if (present.every(({ state }) => state === 'blank' || state === 'slash' || state === 'absent')) {
        return check('not_applicable', table === null ? 'the report has no such table' : 'nothing is printed in these cells');
    }
    const unread = cells.findIndex((cell) => cell === undefined || cell.state === 'unread');
    if (unread >= 0)
        return check('cannot_tell', `${name(references[unread])} could not be read`);
    // what a rule settled is no evidence for it
    const inferred = present.find(({ inferredBy }) => inferredBy.includes(rule));
    if (inferred !== undefined)
        return check('cannot_tell', `${name(inferred)} was itself inferred by ${inferred.inferredBy.join(', ')}`);
    const leftSum = sum(present.slice(0, left.length));
    const rightSum = sum(present.slice(left.length));
    // counts are whole; amounts are never summed
    const outcome = leftSum === rightSum ? 'holds' : 'broken';
    return check(outcome, `${describe(present.slice(0, left.length), leftSum, apart)}, ${describe(present.slice(left.length), rightSum, apart)}`);
}
/** The cell of a table at a place; undefined where the table or the cell is missing. */
export function findCell(table, { row, column }) {
    return table?.cells.find((cell) => cell.row === row && cell.column === column);
}
function sum(cells) {
    return cells.reduce((total, { value }) => total + (value ?? 0), 0);
}
/** `received 4 + carried_in 0 = 4`; of more than five cells those that are zero are left out. */
function describe(cells, total, apart) {
    const [first] = cells;
    if (cells.length === 1 && first !== undefined)
        return `${first[apart]} ${total}`;
    const told = cells.length > 5 ? cells.filter(({ value }) => (value ?? 0) !== 0) : cells;
    const terms = told.map((cell) => `${cell[apart]} ${cell.value ?? 0}`).join(' + ');
    return terms === '' ? `${cells.length} cells = 0` : `${terms} = ${total}`;
}
function name(reference) {
    return reference === undefined ? 'a cell' : `${reference.table}.${reference.row}.${reference.column}`;
}
//# sourceMappingURL=sum-rule.js.map