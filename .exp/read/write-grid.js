/** The text of a table, cells parted by `\t`, rows ended by `\n`, and its grid with spans that begin at `offset`. */
export function writeGrid(sketch, offset) {
    let text = '';
    const cells = [];
    sketch.cells.forEach((cell, index) => {
        // a row that cells from above fill has nothing of its own, so it has no line either
        if (index > 0)
            text += sketch.cells[index - 1]?.row === cell.row ? '\t' : '\n';
        const start = offset + text.length;
        text += cell.text;
        const { row, column, rowSpan, columnSpan } = cell;
        cells.push({ row, column, rowSpan, columnSpan, span: { start, end: offset + text.length } });
    });
    if (cells.length > 0)
        text += '\n';
    const { rowCount, columnCount } = sketch;
    // the last line break ends the table's last row and is no part of a cell
    return { text, grid: { span: { start: offset, end: offset + text.length }, rowCount, columnCount, cells } };
}
//# sourceMappingURL=write-grid.js.map