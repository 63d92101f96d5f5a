/** The cells of a lattice in row-major order; where no rule parts neighbouring fields they are one merged cell. They tile the lattice. */
export function findLatticeCells(lattice) {
    const [rows, columns] = [lattice.ys.length - 1, lattice.xs.length - 1];
    const taken = new Set();
    const cells = [];
    const isOpen = createOpenings(lattice);
    for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
            if (taken.has(row * columns + column))
                continue;
            let columnSpan = 1;
            while (column + columnSpan < columns &&
                !taken.has(row * columns + column + columnSpan) &&
                isOpen.right(row, column + columnSpan - 1)) {
                columnSpan++;
            }
            let rowSpan = 1;
            while (row + rowSpan < rows && stripIsOpen(isOpen, row + rowSpan, column, columnSpan))
                rowSpan++;
            for (let r = row; r < row + rowSpan; r++) {
                for (let c = column; c < column + columnSpan; c++)
                    taken.add(r * columns + c);
            }
            cells.push({ row, column, rowSpan, columnSpan });
        }
    }
    return cells;
}
/** A row below a cell belongs to it where nothing parts them and nothing parts the row's own fields: cells are rectangles. */
function stripIsOpen(isOpen, row, column, columnSpan) {
    for (let c = column; c < column + columnSpan; c++) {
        if (!isOpen.below(row - 1, c))
            return false;
        if (c + 1 < column + columnSpan && !isOpen.right(row, c))
            return false;
    }
    return true;
}
function createOpenings({ xs, ys, rules }) {
    const horizontal = rules.filter((rule) => rule.axis === 'horizontal');
    const vertical = rules.filter((rule) => rule.axis === 'vertical');
    return {
        right: (row, column) => !covers(vertical, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0),
        below: (row, column) => !covers(horizontal, ys[row + 1] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0),
    };
}
/** True where rules at this line cover at least half of the stretch. */
function covers(rules, at, from, to) {
    let covered = 0;
    for (const rule of rules) {
        // lines of a double border were joined to one grid line up to 3 points away
        if (Math.abs(rule.at - at) > 3)
            continue;
        covered = Math.max(covered, Math.min(rule.to, to) - Math.max(rule.from, from));
    }
    return covered >= (to - from) / 2;
}
//# sourceMappingURL=lattice-cells.js.map