const CELL_BYTES = 20;
const MERGED = 0x0002;
const MERGED_DOWN = 0x0020;
const FIRST_DOWN = 0x0040;
/** Edges nearer than this (1 mm) are one: rows drawn by hand miss each other by a little. */
const SAME_EDGE = 57;
/** Width of a cell that the file does not tell. */
const ASSUMED_WIDTH = 1000;
/** The table that rows make, columns told by the edges of their cells; null where no cell is left. */
export function buildTable(rows) {
    const placed = rows.map(placeCells);
    const columnOf = numberEdges(placed.flatMap((row) => row.flatMap(({ left, right }) => [left, right])));
    const cells = [];
    let above = new Map();
    placed.forEach((row, index) => {
        const open = new Map();
        let last = null;
        for (const cell of row) {
            const column = columnOf(cell.left);
            const columnSpan = Math.max(1, columnOf(cell.right) - column);
            const upper = above.get(column);
            if (cell.continuesAbove && upper?.columnSpan === columnSpan) {
                upper.rowSpan = index - upper.row + 1;
                open.set(column, upper);
            }
            else if (cell.continuesBefore && last !== null) {
                last.columnSpan = Math.max(last.columnSpan, column + columnSpan - last.column);
            }
            else {
                last = { row: index, column, rowSpan: 1, columnSpan, blocks: cell.blocks };
                cells.push(last);
                open.set(column, last);
            }
        }
        above = open;
    });
    const columnCount = cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
    return cells.length === 0 ? null : { kind: 'table', rowCount: rows.length, columnCount, cells };
}
function placeCells({ cells, definition }) {
    const count = definition === null || definition.byteLength === 0 ? 0 : definition.getUint8(0);
    const edges = (count + 1) * 2;
    const isTold = count >= cells.length && definition !== null && definition.byteLength >= 1 + edges;
    return cells.map((blocks, i) => {
        const at = 1 + edges + i * CELL_BYTES;
        const flags = isTold && at + 2 <= definition.byteLength ? definition.getUint16(at, true) : 0;
        const edge = (k) => (isTold ? definition.getInt16(1 + k * 2, true) : k * ASSUMED_WIDTH);
        return {
            left: edge(i),
            right: edge(i + 1),
            blocks,
            continuesAbove: (flags & MERGED_DOWN) !== 0 && (flags & FIRST_DOWN) === 0,
            continuesBefore: (flags & MERGED) !== 0,
        };
    });
}
/** From an edge to the number of the column that begins there. */
function numberEdges(edges) {
    const columns = new Map();
    let column = -1;
    let last = Number.NEGATIVE_INFINITY;
    for (const edge of [...new Set(edges)].sort((a, b) => a - b)) {
        if (edge - last > SAME_EDGE)
            column++;
        last = edge;
        columns.set(edge, column);
    }
    return (edge) => columns.get(edge) ?? 0;
}
//# sourceMappingURL=build-table.js.map