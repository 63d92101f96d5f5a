import { readValue } from './read-value.ts';
import { isBlank, type PrintedCell } from './table-rows.ts';

/** The cells of one row under its columns, or why they could not be placed. */
export type Placement =
  | { readonly cells: readonly PrintedCell[]; readonly inferredBy: readonly string[] }
  | { readonly cells: null; readonly readings: number };

/**
 * Puts the printed cells of a row under `count` columns. As many cells as columns: in order. More: the stretch of that length that
 * holds every figure, if there is one only, or one only in which `identity` holds. Fewer, or several readings: not placed.
 */
export function placeValues(
  values: readonly PrintedCell[],
  count: number,
  identity: { readonly rule: string; readonly holds: (figures: readonly number[]) => boolean } | null,
): Placement {
  if (values.length === count) return { cells: values, inferredBy: [] };
  const filled = values.flatMap((cell, i) => (isBlank(cell) ? [] : [i]));
  const first = filled[0];
  const last = filled.at(-1);
  if (first === undefined || last === undefined) {
    // nothing is printed in the row: every column of it is blank, wherever the blanks stand
    const blank = values[0];
    if (blank === undefined || values.length < count) return { cells: null, readings: 0 };
    return { cells: values.slice(0, count), inferredBy: [] };
  }
  if (values.length < count) return { cells: null, readings: 0 };
  const windows: (readonly PrintedCell[])[] = [];
  for (let start = Math.max(0, last - count + 1); start <= Math.min(first, values.length - count); start++) {
    windows.push(values.slice(start, start + count));
  }
  const [only, ...others] = windows;
  if (only !== undefined && others.length === 0) return { cells: only, inferredBy: [] };
  const fitting = identity === null ? [] : windows.filter((window) => identity.holds(window.map(figure)));
  const [settled, ...rivals] = fitting;
  if (identity !== null && settled !== undefined && rivals.length === 0)
    return { cells: settled, inferredBy: [identity.rule] };
  return { cells: null, readings: windows.length };
}

function figure(cell: PrintedCell): number {
  return readValue(cell.text)?.value ?? 0;
}
