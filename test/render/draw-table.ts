import { breakLines, type Measure } from './break-lines.ts';
import type { DrawnCell, DrawnGrid } from './grid.ts';
import { type Canvas, PAGE } from './pdf-canvas.ts';

const SIZE = 10.5;
const LINE_HEIGHT = 14;
/** From the top of a line to where the font's box begins, so that glyphs stand in the middle. */
const ASCENT_SHIFT = 1.2;
const PADDING = { x: 3, y: 4.5 };

/** Where drawing goes on: the top of what comes next, on the current page. */
export interface Cursor {
  readonly y: number;
  /** Ends the page and tells where the next one begins. */
  readonly turnPage: () => number;
}

/** Draws a ruled table from `cursor`, breaking pages between rows; a merged cell goes on there. Returns the y below the table. */
export function drawTable(canvas: Canvas, grid: DrawnGrid, cursor: Cursor): number {
  const measure = canvas.measure('text');
  const lefts = columnLefts(grid);
  const lines = new Map(grid.cells.map((cell) => [cell, cellLines(cell, lefts, measure)]));
  const heights = rowHeights(grid, lines);
  let y = cursor.y;
  let segment = { from: 0, top: y };
  for (let row = 0; row < grid.rowCount; row++) {
    if (y + keptTogether(grid, heights, row) > PAGE.height - PAGE.bottom) {
      drawSegment(canvas, grid, { ...segment, to: row }, { lefts, heights, lines });
      y = cursor.turnPage();
      segment = { from: row, top: y };
    }
    y += heights[row] ?? 0;
  }
  drawSegment(canvas, grid, { ...segment, to: grid.rowCount }, { lefts, heights, lines });
  return y;
}

function columnLefts({ widths }: DrawnGrid): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let left = PAGE.left;
  return [
    left,
    ...widths.map((width) => {
      left += (width / total) * PAGE.textWidth;
      return left;
    }),
  ];
}

function cellLines(
  { text, column, columnSpan }: DrawnCell,
  lefts: readonly number[],
  measure: Measure,
): string[] {
  const width = (lefts[column + columnSpan] ?? 0) - (lefts[column] ?? 0) - 2 * PADDING.x;
  return text === '' ? [] : breakLines(text, width / SIZE, measure);
}

type CellLines = ReadonlyMap<DrawnCell, readonly string[]>;

/** Each row as high as its own cells need; what a merged cell needs besides goes to its last row. */
function rowHeights(grid: DrawnGrid, lines: CellLines): number[] {
  const heights = Array.from({ length: grid.rowCount }, () => LINE_HEIGHT + 2 * PADDING.y);
  for (const cell of [...grid.cells].sort((a, b) => a.rowSpan - b.rowSpan)) {
    const last = cell.row + cell.rowSpan - 1;
    const needed = (lines.get(cell)?.length ?? 0) * LINE_HEIGHT + 2 * PADDING.y;
    const missing = needed - sum(heights.slice(cell.row, last + 1));
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  return heights;
}

/** The height from a row on that no page break divides: headers stay with the first row under them. */
function keptTogether(grid: DrawnGrid, heights: readonly number[], row: number): number {
  let last = row;
  const isHeader = (at: number) => grid.cells.some((cell) => cell.isHeader && cell.row === at);
  while (last < grid.rowCount - 1 && isHeader(last)) last++;
  return sum(heights.slice(row, last + 1));
}

interface Drawing {
  readonly lefts: readonly number[];
  readonly heights: readonly number[];
  readonly lines: CellLines;
}

/** The part of each cell that stands on the current page: rows `from` to before `to`. */
function drawSegment(
  canvas: Canvas,
  grid: DrawnGrid,
  segment: { from: number; to: number; top: number },
  { lefts, heights, lines }: Drawing,
): void {
  for (const cell of grid.cells) {
    const from = Math.max(cell.row, segment.from);
    const to = Math.min(cell.row + cell.rowSpan, segment.to);
    if (from >= to) continue;
    const x = lefts[cell.column] ?? 0;
    const y = segment.top + sum(heights.slice(segment.from, from));
    const [width, height] = [(lefts[cell.column + cell.columnSpan] ?? 0) - x, sum(heights.slice(from, to))];
    canvas.drawBox(x, y, width, height);
    // the words of a cell that a page divides stand in its greater part
    const rest = sum(heights.slice(cell.row, cell.row + cell.rowSpan)) - height;
    const isGreater = height > rest || (height === rest && from === cell.row);
    if (isGreater) drawWords(canvas, cell, lines.get(cell) ?? [], { x, y, width, height });
  }
}

function drawWords(
  canvas: Canvas,
  cell: DrawnCell,
  lines: readonly string[],
  box: { x: number; y: number; width: number; height: number },
): void {
  const measure = canvas.measure('text');
  const isCentred = cell.isHeader || cell.rowSpan > 1 || /^[^\p{L}]*$/u.test(cell.text);
  const top = box.y + (box.height - lines.length * LINE_HEIGHT) / 2 + ASCENT_SHIFT;
  lines.forEach((line, i) => {
    const length = [...line].reduce((total, character) => total + measure(character), 0) * SIZE;
    const x = isCentred ? box.x + (box.width - length) / 2 : box.x + PADDING.x;
    canvas.drawText({ text: line, x, y: top + i * LINE_HEIGHT, size: SIZE });
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
