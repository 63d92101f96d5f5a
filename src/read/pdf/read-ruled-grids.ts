import { findLattices, type Lattice } from './find-lattices.ts';
import { findLatticeCells, type LatticeCell } from './lattice-cells.ts';
import type { Glyph, PageContent } from './page-content.ts';
import type { PageGrid } from './page-grid.ts';
import { readCellText } from './read-cell-text.ts';
import { splitRuns } from './split-runs.ts';

/** The tables of a page that have ruling lines, top to bottom, and the glyphs that stand in none of them. */
export function readRuledGrids(content: PageContent): { grids: PageGrid[]; rest: Glyph[] } {
  const grids: PageGrid[] = [];
  let rest: readonly Glyph[] = content.glyphs;
  for (const lattice of findLattices(content.rules)) {
    const inside = rest.filter((glyph) => isInside(lattice, glyph));
    const grid = fillGrid(lattice, inside);
    // a frame or a drawing with text in one field is no table
    if (grid.cells.filter((cell) => cell.text !== '').length < 2) continue;
    grids.push(grid);
    const taken = new Set(inside);
    rest = rest.filter((glyph) => !taken.has(glyph));
  }
  return { grids, rest: [...rest] };
}

function isInside({ xs, ys }: Lattice, { centerX, centerY }: Glyph): boolean {
  const [left, right, top, bottom] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
  return centerX > left && centerX < right && centerY > top && centerY < bottom;
}

function fillGrid(lattice: Lattice, glyphs: readonly Glyph[]): PageGrid {
  const cells = findLatticeCells(lattice);
  const columnCount = lattice.xs.length - 1;
  const owners = ownerTable(cells, columnCount);
  const contents = new Map<LatticeCell, Glyph[]>(cells.map((cell) => [cell, []]));
  for (const run of splitRuns(glyphs, lattice.xs)) {
    const row = intervalOf(lattice.ys, run.centerY);
    const column = intervalOf(lattice.xs, run.centerX);
    const owner = owners.get(row * columnCount + column);
    if (owner !== undefined) contents.get(owner)?.push(...run.glyphs);
  }
  return {
    top: lattice.ys[0] ?? 0,
    rowCount: lattice.ys.length - 1,
    columnCount,
    cells: cells.map((cell) => ({ ...cell, text: readCellText(contents.get(cell) ?? []) })),
  };
}

/** Which cell holds each field, by row × columnCount + column. */
function ownerTable(cells: readonly LatticeCell[], columnCount: number): Map<number, LatticeCell> {
  const owners = new Map<number, LatticeCell>();
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
function intervalOf(lines: readonly number[], value: number): number {
  const index = lines.findIndex((line) => line > value) - 1;
  return index === -2 ? lines.length - 2 : Math.max(0, index);
}
