import { findLattices } from "./find-lattices.js";
import { firstUnitWidth } from "./first-unit-width.js";
import { findLatticeCells } from "./lattice-cells.js";
import { median } from "./median.js";
import { groupCellLines, readCellText, spareOf } from "./read-cell-text.js";
import { splitRuns } from "./split-runs.js";
/** The tables of a page that have ruling lines, top to bottom, and the glyphs that stand in none of them. */
export function readRuledGrids(content) {
    const grids = [];
    let rest = content.glyphs;
    for (const lattice of findLattices(content.rules)) {
        const inside = rest.filter((glyph) => isInside(lattice, glyph));
        const grid = fillGrid(withoutSlivers(lattice, inside), inside);
        if (!isTable(grid))
            continue;
        grids.push(grid);
        const taken = new Set(inside);
        rest = rest.filter((glyph) => !taken.has(glyph));
    }
    return { grids, rest: [...rest] };
}
/** A last row that goes on overleaf has one cell with words there, and many fields; a frame or a drawing has few. */
const FEWEST_FIELDS = 5;
function isTable({ cells }) {
    const filled = cells.filter((cell) => cell.text !== '').length;
    return filled > 1 || (filled === 1 && cells.length >= FEWEST_FIELDS);
}
function isInside({ xs, ys }, { centerX, centerY }) {
    const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
    return centerX > left && centerX < right && centerY > top && centerY < bottom;
}
/** No line of text fits in less, in sizes of the text. */
const LEAST_ROW = 1.3;
/** The lattice without strips at its upper or lower end that no text fits in: a row of which a page's end left but the border. */
function withoutSlivers(lattice, glyphs) {
    const least = LEAST_ROW * median(glyphs.map(({ size }) => size));
    const isSliver = (from = 0, to = 0) => to - from < least &&
        !glyphs.some(({ centerY }) => centerY > from && centerY < to) &&
        // a row has its columns
        lattice.rules.filter(({ axis, from: start, to: end }) => axis === 'vertical' && start < to - 1 && end > from + 1).length <= 3;
    let ys = lattice.ys;
    if (ys.length > 2 && isSliver(ys.at(-2), ys.at(-1)))
        ys = ys.slice(0, -1);
    if (ys.length > 2 && isSliver(ys[0], ys[1]))
        ys = ys.slice(1);
    return { ...lattice, ys };
}
function fillGrid(lattice, glyphs) {
    const cells = findLatticeCells(lattice);
    const columnCount = lattice.xs.length - 1;
    const owners = ownerTable(cells, columnCount);
    const contents = new Map(cells.map((cell) => [cell, []]));
    for (const run of splitRuns(glyphs, lattice.xs)) {
        const row = intervalOf(lattice.ys, run.centerY);
        const column = intervalOf(lattice.xs, run.centerX);
        const owner = owners.get(row * columnCount + column);
        if (owner !== undefined)
            contents.get(owner)?.push(...run.glyphs);
    }
    return {
        top: lattice.ys[0] ?? 0,
        bottom: lattice.ys.at(-1) ?? 0,
        rowCount: lattice.ys.length - 1,
        columnCount,
        cells: writeCells(lattice, cells.map((cell) => ({ cell, lines: groupCellLines(contents.get(cell) ?? []) }))),
    };
}
function writeCells({ xs }, filled) {
    // by column: the widest line of a cell that takes this column alone
    const widest = new Map();
    for (const { cell, lines } of filled) {
        if (cell.columnSpan > 1)
            continue;
        for (const { direction, start, end } of lines) {
            if (direction === 'right')
                widest.set(cell.column, Math.max(widest.get(cell.column) ?? 0, end - start));
        }
    }
    return filled.map(({ cell, lines }) => {
        const [left, right] = [xs[cell.column] ?? 0, xs[cell.column + cell.columnSpan] ?? 0];
        const known = cell.columnSpan === 1 ? (widest.get(cell.column) ?? 0) : 0;
        const room = { width: right - left, widest: known };
        const [first, last] = [lines[0], lines.at(-1)];
        const firstWidth = first === undefined ? 0 : firstUnitWidth(first);
        const spare = last === undefined ? 0 : spareOf(last, room);
        return { ...cell, text: readCellText(lines, room), box: { left, right, firstWidth, spare } };
    });
}
/** Which cell holds each field, by row × columnCount + column. */
function ownerTable(cells, columnCount) {
    const owners = new Map();
    for (const cell of cells) {
        for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
            for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
                owners.set(row * columnCount + column, cell);
            }
        }
    }
    return owners;
}
/** Index of the interval that holds the value; values beyond either end go to the nearest one. */
function intervalOf(lines, value) {
    const index = lines.findIndex((line) => line > value) - 1;
    return index === -2 ? lines.length - 2 : Math.max(0, index);
}
//# sourceMappingURL=read-ruled-grids.js.map