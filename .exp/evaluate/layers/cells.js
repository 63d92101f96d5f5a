import { compareText } from "../compare-text.js";
import { tallyAccuracy } from "../tally.js";
const TABLES = ['proactive', 'requests', 'review'];
/**
 * Every cell of the gold: value equal (null: no number), unit equal where the gold has one. A cell that is not found has no number.
 * Null: the gold has no tables.
 */
export function scoreCells({ gold, analysis }) {
    if (gold.tables === undefined)
        return null;
    const found = analysis === null ? null : indexCells(analysis.report.tables);
    const all = [];
    const numbers = [];
    const misses = [];
    for (const { name, key, expected } of listGoldCells(gold.tables)) {
        const cell = found?.get(key);
        const hit = found !== null && isEqual(cell, expected);
        all.push(hit);
        if (expected.value !== null)
            numbers.push(hit);
        if (!hit)
            misses.push(`${name}: ${describeFound(cell)}, gold ${describe(expected)}`);
    }
    return { tallies: [tallyAccuracy('cells/all', all), tallyAccuracy('cells/numbers', numbers)], misses };
}
function listGoldCells(tables) {
    return TABLES.flatMap((table) => Object.entries(tables[table] ?? {}).flatMap(([row, columns]) => Object.entries(columns).map(([column, cell]) => ({
        name: `${table}.${row}.${column}`,
        key: cellKey(table, row, column),
        expected: readAmount(cell),
    }))));
}
function indexCells(tables) {
    const cells = TABLES.flatMap((table) => tables[table]?.cells ?? []);
    return new Map(cells.map((cell) => [cellKey(cell.table, cell.row, cell.column), cell]));
}
/** Sub-rows carry a label as printed, so names are compared like texts. */
function cellKey(table, row, column) {
    return `${table} ${compareText(row)} ${column}`;
}
function readAmount(cell) {
    return typeof cell === 'object' && cell !== null ? cell : { value: cell, unit: null };
}
function isEqual(cell, expected) {
    if ((cell?.value ?? null) !== expected.value)
        return false;
    return expected.value === null || expected.unit === null || cell?.unit === expected.unit;
}
function describeFound(cell) {
    if (cell === undefined)
        return 'no such cell';
    return cell.value === null ? `no number (${cell.state})` : describe(cell);
}
function describe({ value, unit }) {
    return value === null ? 'no number' : `${value}${unit === null ? '' : ` ${unit}`}`;
}
//# sourceMappingURL=cells.js.map