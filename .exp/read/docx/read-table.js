import { unwrapChildren } from "./unwrap.js";
import { findChild, integerOf, settingOf, switchOf } from "./xml-element.js";
/** Word allows 63 columns; what claims more is damaged. */
const MAX_SPAN = 63;
/**
 * A table with its merged cells: gridSpan and hMerge take columns, vMerge rows, gridBefore and gridAfter leave fields without a cell.
 * Rows and cells that are deleted or hidden are left out. Null where nothing is left.
 */
export function readTable(table, context, readContent) {
    const cells = [];
    // by first column: the cells that a row below may continue
    let above = new Map();
    let row = 0;
    let columnCount = 0;
    for (const element of unwrapChildren(table)) {
        if (element.name !== 'w:tr')
            continue;
        const properties = findChild(element, 'w:trPr');
        if (isRowRemoved(properties))
            continue;
        const read = readRow(element, { row, above, context, readContent });
        above = read.open;
        for (const cell of read.cells)
            cells.push(cell);
        columnCount = Math.max(columnCount, read.width + skippedFields(properties, 'w:gridAfter'));
        row++;
    }
    return cells.length === 0 ? null : { kind: 'table', rowCount: row, columnCount, cells };
}
function readRow(element, { row, above, context, readContent }) {
    const cells = [];
    const open = new Map();
    let column = skippedFields(findChild(element, 'w:trPr'), 'w:gridBefore');
    let last = null;
    for (const child of unwrapChildren(element)) {
        if (child.name !== 'w:tc')
            continue;
        const properties = findChild(child, 'w:tcPr');
        if (findChild(properties, 'w:cellDel') !== null)
            continue;
        const columnSpan = clampSpan(integerOf(findChild(properties, 'w:gridSpan')) ?? 1);
        const upper = above.get(column);
        if (continues(properties, 'w:vMerge') && upper?.columnSpan === columnSpan) {
            // what stands in a continued cell is not printed
            upper.rowSpan = row - upper.row + 1;
            open.set(column, upper);
        }
        else if (continues(properties, 'w:hMerge') && last !== null) {
            last.columnSpan += columnSpan;
        }
        else {
            last = { row, column, rowSpan: 1, columnSpan, blocks: readContent(child, context) };
            cells.push(last);
            if (findChild(properties, 'w:vMerge') !== null)
                open.set(column, last);
        }
        column += columnSpan;
    }
    return { cells, open, width: column };
}
/** A merge without a value goes on with the cell before or above. */
function continues(properties, merge) {
    const element = findChild(properties, merge);
    return element !== null && settingOf(element) !== 'restart';
}
function isRowRemoved(properties) {
    return findChild(properties, 'w:del') !== null || switchOf(findChild(properties, 'w:hidden')) === true;
}
function skippedFields(properties, name) {
    return Math.max(0, Math.min(integerOf(findChild(properties, name)) ?? 0, MAX_SPAN));
}
function clampSpan(span) {
    return Math.max(1, Math.min(span, MAX_SPAN));
}
//# sourceMappingURL=read-table.js.map