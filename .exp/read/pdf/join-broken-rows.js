import { cellJoint } from "./read-cell-text.js";
/**
 * The pages with the rows of tables that a page's end divides put together on the earlier page: Word and LibreOffice break a row where
 * the page ends, even in the middle of a label or of a number.
 */
export function joinBrokenRows(pages) {
    const joined = [...pages];
    for (let index = 0; index + 1 < joined.length; index++) {
        const [page, next] = [joined[index], joined[index + 1]];
        if (page === undefined || next === undefined)
            continue;
        const [above, below] = [lastGrid(page), firstGrid(next)];
        if (above === null || below === null)
            continue;
        const pairs = pairCells(above, below);
        if (pairs === null || !goesOn(pairs)) {
            joined[index] = { ...page, grids: [...page.grids.slice(0, -1), fillLabel(above, below)] };
            continue;
        }
        const rest = withoutFirstRow(below);
        joined[index] = { ...page, grids: [...page.grids.slice(0, -1), extendLastRow(above, pairs)] };
        joined[index + 1] = {
            ...next,
            grids: [...(rest.rowCount === 0 ? [] : [rest]), ...next.grids.slice(1)],
        };
    }
    return joined;
}
/**
 * The grid above a page's end with the label of its last rows where that is printed overleaf alone: of a label that several rows share, the
 * cell is parted, and its words stand in one part.
 */
function fillLabel(above, below) {
    const isLabel = ({ column, text }) => column === 0 && text !== '';
    const label = below.cells.find((cell) => cell.row === 0 && isLabel(cell));
    const empty = above.cells.find((cell) => cell.row + cell.rowSpan === above.rowCount && cell.column === 0 && cell.text === '');
    if (label === undefined || empty === undefined || !isSameColumn(empty.box, label.box))
        return above;
    return {
        ...above,
        cells: above.cells.map((cell) => (cell === empty ? { ...cell, text: label.text } : cell)),
    };
}
function lastGrid({ lines, grids }) {
    const last = grids.at(-1);
    return last === undefined || lines.some(({ y }) => y > last.bottom) ? null : last;
}
function firstGrid({ lines, grids }) {
    const [first] = grids;
    return first === undefined || lines.some(({ y }) => y < first.top) ? null : first;
}
/** Edges of one column on two pages may differ by this much, points. */
const SAME_EDGE = 3;
/** The cells of the last row with those of the first row overleaf under them; null where the rows are not of the same cells. */
function pairCells(above, below) {
    const last = above.cells.filter(({ row, rowSpan }) => row + rowSpan === above.rowCount);
    const first = below.cells.filter(({ row }) => row === 0);
    if (last.length !== first.length || first.length < 2)
        return null;
    const pairs = first.flatMap((cell) => {
        const upper = last.find((other) => isSameColumn(other.box, cell.box));
        return hasBox(cell) && upper !== undefined && hasBox(upper) ? [{ above: upper, below: cell }] : [];
    });
    return pairs.length === first.length ? pairs : null;
}
function isSameColumn(a, b) {
    if (a === null || b === null)
        return false;
    return Math.abs(a.left - b.left) <= SAME_EDGE && Math.abs(a.right - b.right) <= SAME_EDGE;
}
function hasBox(cell) {
    return cell.box !== null;
}
// with these words rows of the prescribed forms begin
const OPENS_ROW = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.、．](?!\d)|第[一二三四五六七八九十]{1,3}条|信息内容|规章|规范性|行政(?:规范|许可|处罚|强制|事业)|其[他它]对外|政府(?:集中)?采购|申请人情况)/;
/** Space that writers put between Han characters and digits of one line, in all, points. */
const SPACING = 5;
/**
 * True where the first row overleaf is the rest of the last one: what has words there has a full last line before, opens no row of its
 * own, and some cell had nothing left to print.
 */
function goesOn(pairs) {
    const rests = pairs.filter(({ below }) => below.text !== '');
    return (rests.length > 0 &&
        pairs.some(({ above, below }) => above.text !== '' && below.text === '') &&
        rests.every(({ above, below }) => above.text !== '' && above.box.spare < below.box.firstWidth + SPACING && !OPENS_ROW.test(below.text)));
}
function extendLastRow(grid, pairs) {
    const rests = new Map(pairs.map(({ above, below }) => [above, below.text]));
    const cells = grid.cells.map((cell) => {
        const rest = rests.get(cell) ?? '';
        return rest === '' ? cell : { ...cell, text: cell.text + cellJoint(cell.text, rest, false) + rest };
    });
    return { ...grid, cells };
}
/** Without its first row; cells that take more rows than that go on, with nothing in them. */
function withoutFirstRow(grid) {
    const cells = grid.cells.flatMap((cell) => {
        if (cell.row > 0)
            return [{ ...cell, row: cell.row - 1 }];
        return cell.rowSpan > 1 ? [{ ...cell, rowSpan: cell.rowSpan - 1, text: '' }] : [];
    });
    cells.sort((a, b) => a.row - b.row || a.column - b.column);
    return { ...grid, rowCount: grid.rowCount - 1, cells };
}
//# sourceMappingURL=join-broken-rows.js.map