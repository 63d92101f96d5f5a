import { attributeOf } from "./page-nodes.js";
/** As in the HTML standard (4.9.11): more columns in one cell are a slip of the pen. */
const WIDEST_SPAN = 1000;
const MOST_COLUMNS = 1000;
/**
 * Rows of data as a grid, its cells placed as a browser places them. Spans that run out of the rows or of their group, or over
 * another cell, are cut; `readCell` gives a cell's text. Columns that no row uses are left out.
 */
export function readTable(rows, readCell) {
    const groupEnds = findGroupEnds(rows.map(({ group }) => group));
    const cells = [];
    // the first row that is free again, by column
    const freeFrom = [];
    let columnCount = 0;
    rows.forEach(({ cells: elements }, row) => {
        let column = 0;
        for (const element of elements) {
            while ((freeFrom[column] ?? 0) > row)
                column++;
            if (column >= MOST_COLUMNS)
                break;
            const end = groupEnds[row] ?? rows.length;
            const rowSpan = Math.min(readSpan(element, 'rowspan') ?? end - row, end - row);
            const columnSpan = freeWidth(freeFrom, row, column, Math.min(readSpan(element, 'colspan') ?? 1, MOST_COLUMNS - column));
            for (let c = column; c < column + columnSpan; c++)
                freeFrom[c] = row + rowSpan;
            cells.push({ row, column, rowSpan, columnSpan, text: readCell(element) });
            columnCount = Math.max(columnCount, column + 1);
            column += columnSpan;
        }
    });
    return { rowCount: rows.length, columnCount, cells: cells.map((cell) => clipColumns(cell, columnCount)) };
}
/** For each row the row after the last one of its group. */
function findGroupEnds(groups) {
    const ends = new Array(groups.length);
    for (let row = groups.length - 1; row >= 0; row--)
        ends[row] = groups[row] === groups[row + 1] ? (ends[row + 1] ?? row + 1) : row + 1;
    return ends;
}
/** At least 1; null for 0, which is «to the end of the group» of rows and nothing for columns. */
function readSpan(cell, name) {
    const printed = attributeOf(cell, name);
    if (printed === null || !/^\s*\+?\d/.test(printed))
        return 1;
    const span = Number.parseInt(printed, 10);
    if (span === 0)
        return null;
    return name === 'colspan' && span > WIDEST_SPAN ? 1 : span;
}
function freeWidth(freeFrom, row, column, wanted) {
    let width = 1;
    while (width < wanted && (freeFrom[column + width] ?? 0) <= row)
        width++;
    return width;
}
function clipColumns(cell, columnCount) {
    return { ...cell, columnSpan: Math.min(cell.columnSpan, columnCount - cell.column) };
}
//# sourceMappingURL=read-table.js.map