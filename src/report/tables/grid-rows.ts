import type { TableGrid } from '../../read/source-document.ts';
import { sliceSpan } from '../../text/span.ts';
import type { PrintedRow } from './table-rows.ts';

/** The rows of grids; a merged cell stands in its first row only. */
export function gridRows(text: string, grids: readonly TableGrid[]): PrintedRow[] {
  return grids.flatMap((grid) => {
    const rows = new Map<number, PrintedRow[number][]>();
    for (const cell of grid.cells) {
      const row = rows.get(cell.row) ?? [];
      row.push({ text: sliceSpan(text, cell.span), span: cell.span });
      rows.set(cell.row, row);
    }
    return [...rows.keys()].sort((a, b) => a - b).map((row) => rows.get(row) ?? []);
  });
}
