/** Rows of data have at least one row with so many cells: two are a label and its prose. */
const DATA_CELLS = 3;
/**
 * The stretches of rows between cells of prose or tables that may be tables of data, as where a whole report was written into one
 * table; rows of a single cell at their ends are headings and stay outside. Each stretch by its first row.
 */
export function findDataRows(rows, layoutCells) {
    const stretches = new Map();
    let stretch = [];
    const flush = () => {
        const start = stretch.findIndex(({ cells }) => cells.length > 1);
        const end = stretch.findLastIndex(({ cells }) => cells.length > 1) + 1;
        const first = stretch[start];
        if (first !== undefined && stretch.some(({ cells }) => cells.length >= DATA_CELLS))
            stretches.set(first.row, stretch.slice(start, end));
        stretch = [];
    };
    for (const row of rows) {
        if (row.cells.some((cell) => layoutCells.has(cell)))
            flush();
        else
            stretch.push(row);
    }
    flush();
    return stretches;
}
//# sourceMappingURL=find-data-rows.js.map