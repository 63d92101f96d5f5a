import type { Lattice } from './find-lattices.ts';
import type { Rule } from './page-content.ts';

/** A cell of a lattice: where it begins and how many rows and columns it takes. */
export interface LatticeCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The cells of a lattice in row-major order; where no rule parts neighbouring fields they are one merged cell. They tile the lattice. */
export function findLatticeCells(lattice: Lattice): LatticeCell[] {
  const [rows, columns] = [lattice.ys.length - 1, lattice.xs.length - 1];
  const taken = new Set<number>();
  const cells: LatticeCell[] = [];
  const isOpen = createOpenings(lattice);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      let columnSpan = 1;
      while (
        column + columnSpan < columns &&
        !taken.has(row * columns + column + columnSpan) &&
        isOpen.right(row, column + columnSpan - 1)
      ) {
        columnSpan++;
      }
      let rowSpan = 1;
      while (row + rowSpan < rows && stripIsOpen(isOpen, row + rowSpan, column, columnSpan)) rowSpan++;
      for (let r = row; r < row + rowSpan; r++) {
        for (let c = column; c < column + columnSpan; c++) taken.add(r * columns + c);
      }
      cells.push({ row, column, rowSpan, columnSpan });
    }
  }
  return cells;
}

interface Openings {
  /** True where no rule parts the field from the one at its right. */
  right(row: number, column: number): boolean;
  /** True where no rule parts the field from the one below. */
  below(row: number, column: number): boolean;
}

/** A row below a cell belongs to it where nothing parts them and nothing parts the row's own fields: cells are rectangles. */
function stripIsOpen(isOpen: Openings, row: number, column: number, columnSpan: number): boolean {
  for (let c = column; c < column + columnSpan; c++) {
    if (!isOpen.below(row - 1, c)) return false;
    if (c + 1 < column + columnSpan && !isOpen.right(row, c)) return false;
  }
  return true;
}

function createOpenings({ xs, ys, rules }: Lattice): Openings {
  const horizontal = rules.filter((rule) => rule.axis === 'horizontal');
  const vertical = rules.filter((rule) => rule.axis === 'vertical');
  return {
    right: (row, column) => !covers(vertical, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0),
    below: (row, column) => !covers(horizontal, ys[row + 1] ?? 0, xs[column] ?? 0, xs[column + 1] ?? 0),
  };
}

/** True where rules at this line cover at least half of the stretch. */
function covers(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const rule of rules) {
    // lines of a double border were joined to one grid line up to 3 points away
    if (Math.abs(rule.at - at) > 3) continue;
    covered = Math.max(covered, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return covered >= (to - from) / 2;
}
