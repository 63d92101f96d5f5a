import { normalizeText } from '../../text/normalize.ts';
import { endOf, isBlank, startOf, toLine } from './group-lines.ts';
import { joinGlyphs } from './join-glyphs.ts';
import type { Glyph } from './page-content.ts';
import type { PageGrid } from './page-grid.ts';
import type { PageLine } from './page-line.ts';

/** A gap between cells, in ems: well above the word spaces and the stretched spaces of a justified line. */
const cellGap = 1.2;
const fewestColumns = 3;
const fewestRows = 3;
const numberCell = /^[-+＋－]?\d[\d,，.]*$|^[-/／—–]$/u;

/**
 * Tables without ruling, by position alone: at least three neighbouring lines that wide gaps part into the same number of cells,
 * three or more, most of which are numbers or a slash; the line above belongs to them as their heads if it has as many cells.
 */
export function findUnruledGrids(lines: readonly PageLine[]): { grids: PageGrid[]; rest: PageLine[] } {
  const grids: PageGrid[] = [];
  const rest: PageLine[] = [];
  const rows = lines.map((line) => ({ line, cells: splitCells(line) }));
  let index = 0;
  while (index < rows.length) {
    const columnCount = rows[index]?.cells.length ?? 0;
    // the first line may hold the heads of the columns
    let end = index + 1;
    while (rows[end]?.cells.length === columnCount && isNumeric(rows[end]?.cells ?? [])) end++;
    const table = rows.slice(index, end);
    if (columnCount >= fewestColumns && table.length >= fewestRows) {
      grids.push(
        toGrid(
          table.map((row) => row.cells),
          columnCount,
          table[0]?.line.y ?? 0,
        ),
      );
      index = end;
    } else {
      const row = rows[index];
      if (row !== undefined) rest.push(row.line);
      index++;
    }
  }
  return { grids, rest };
}

function splitCells({ line }: PageLine): string[] {
  if (line.direction !== 'right') return [];
  const cells: Glyph[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const glyph of line.glyphs) {
    if (isBlank(glyph)) continue;
    if (startOf(glyph, line.direction) - end > cellGap * line.size) cells.push([]);
    cells.at(-1)?.push(glyph);
    end = endOf(glyph, line.direction);
  }
  return cells.flatMap((glyphs) => {
    // blanks come back by the gaps that they left
    const cell = toLine(glyphs, line.direction);
    return cell === null ? [] : [normalizeText(joinGlyphs(cell)).text.trim()];
  });
}

function isNumeric(cells: readonly string[]): boolean {
  return cells.filter((cell) => numberCell.test(cell)).length > cells.length / 2;
}

function toGrid(rows: readonly (readonly string[])[], columnCount: number, top: number): PageGrid {
  return {
    top,
    rowCount: rows.length,
    columnCount,
    cells: rows.flatMap((cells, row) =>
      cells.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text })),
    ),
  };
}
