/** A table as it is drawn: a merged cell stands once, at its first row and column. */
export interface DrawnGrid {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Shares of the table's width, one a column. */
  readonly widths: readonly number[];
  /** In row-major order; together they cover every field once. */
  readonly cells: readonly DrawnCell[];
}

export interface DrawnCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** A heading of columns or a band over the table, set in the middle and broken in narrow columns. */
  readonly isHeader: boolean;
}

/** One cell of a row that is being written: its words and how many columns and rows it takes. */
export interface CellSketch {
  readonly text: string;
  readonly across?: number;
  readonly down?: number;
  readonly isHeader?: boolean;
}

/** A grid from rows of sketches; each takes the next field that no merged cell from above covers. Throws where fields stay empty. */
export function makeGrid(widths: readonly number[], rows: readonly (readonly CellSketch[])[]): DrawnGrid {
  const columnCount = widths.length;
  const covered = rows.map(() => new Array<boolean>(columnCount).fill(false));
  const cells: DrawnCell[] = [];
  rows.forEach((sketches, row) => {
    for (const { text, across = 1, down = 1, isHeader = false } of sketches) {
      const column = covered[row]?.indexOf(false) ?? -1;
      if (column < 0 || column + across > columnCount)
        throw new Error(`row ${row} has no room for "${text}" over ${across} of ${columnCount} columns`);
      for (let r = row; r < row + down; r++) covered[r]?.fill(true, column, column + across);
      cells.push({ text, row, column, rowSpan: down, columnSpan: across, isHeader });
    }
    if (covered[row]?.includes(false)) throw new Error(`row ${row} leaves fields of the grid empty`);
  });
  return { rowCount: rows.length, columnCount, widths, cells };
}
