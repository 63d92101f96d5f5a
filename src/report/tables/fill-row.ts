import type { Diagnostic } from '../../text/diagnostic.ts';
import { makeCell, unreadCell } from './make-cell.ts';
import { type PlacingHelp, placeValues } from './place-values.ts';
import type { Cell, TableName } from './statutory-tables.ts';
import type { PrintedCell } from './table-rows.ts';

export interface FilledRow {
  readonly cells: readonly Cell[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface RowPlace {
  readonly table: TableName;
  readonly row: string;
  readonly columns: readonly string[];
}

export interface FillOptions extends PlacingHelp {
  /** The heading's unit of a column; null for counts. */
  readonly unitOf?: (column: string) => string | null;
}

/** One row of the form from the cells printed under its label. What cannot be placed is `unread`, with a diagnostic. */
export function fillRow(
  place: RowPlace,
  values: readonly PrintedCell[],
  options: FillOptions = {},
): FilledRow {
  const { table, row, columns } = place;
  const placement = placeValues(values, columns.length, options);
  if (placement.cells !== null) {
    const { cells: printed, inferredBy } = placement;
    const cells = columns.flatMap((column, i) => {
      const cell = printed[i];
      const unit = options.unitOf?.(column) ?? null;
      return cell === undefined ? [] : makeCell({ table, row, column }, cell, { unit, inferredBy });
    });
    return { cells, diagnostics: cells.flatMap(noteUnread) };
  }
  const raw = values
    .map((cell) => cell.text)
    .join(' ')
    .trim();
  const first = values[0];
  const last = values.at(-1);
  const why =
    placement.readings === 0
      ? `${values.length} cells are printed for ${columns.length} columns`
      : `${placement.readings} readings fit`;
  const detail = `${table}.${row}: ${why}; the row is left unread, and rules that need it cannot tell`;
  const span =
    first === undefined || last === undefined ? null : { start: first.span.start, end: last.span.end };
  return {
    cells: columns.map((column) => unreadCell({ table, row, column }, raw)),
    diagnostics: [{ code: 'table.unread', detail, span }],
  };
}

function noteUnread(cell: Cell): Diagnostic[] {
  if (cell.state !== 'unread') return [];
  const detail = `${cell.table}.${cell.row}.${cell.column}: "${cell.raw}" is no figure of the form; the cell is left unread`;
  return [{ code: 'table.unread', detail, span: cell.span }];
}
