import type { FilledTable } from './fill-proactive.ts';
import { fillRow } from './fill-row.ts';
import { REVIEW_COLUMNS, REVIEW_ROWS } from './forms.ts';
import type { FormName } from './statutory-tables.ts';
import { isBlank, isValue, type PrintedCell, type PrintedRow } from './table-rows.ts';

const WIDTH = REVIEW_ROWS.length * REVIEW_COLUMNS.length;
const HEADERS = ['结果维持', '结果纠正', '尚未审结'];

/**
 * Table 四 复议诉讼: one row of fifteen figures under headers that name the three groups. `form` is that of the other tables, since
 * both forms prescribe the same table 四.
 */
export function fillReview(rows: readonly PrintedRow[], form: FormName): FilledTable {
  const header = rows.findIndex(
    (_, i) => hasHeaders(rows.slice(i, i + 1)) || hasHeaders(rows.slice(i, i + HEADER_ROWS)),
  );
  if (header < 0) return { table: null, diagnostics: [] };
  for (const row of rows.slice(header)) {
    const run = longestRun(row);
    if (run.length < WIDTH || (run.every(isBlank) && run.length !== WIDTH)) continue;
    const columns = REVIEW_ROWS.flatMap((group) => REVIEW_COLUMNS.map((column) => `${group}.${column}`));
    const { cells, diagnostics } = fillRow({ table: 'review', row: '', columns }, run);
    const named = cells.map((cell) => {
      const [group = '', column = ''] = cell.column.split('.');
      return { ...cell, row: group, column };
    });
    return { table: { name: 'review', form, cells: named }, diagnostics };
  }
  const detail =
    'the headers of table 四 are there and no row of fifteen figures under them; its rules cannot tell';
  return {
    table: null,
    diagnostics: [{ code: 'table.unread', detail, span: rows[header]?.[0]?.span ?? null }],
  };
}

/** Headers of the table may take this many printed rows. */
const HEADER_ROWS = 4;

function hasHeaders(rows: readonly PrintedRow[]): boolean {
  const words = rows.flatMap((row) => row.map((cell) => cell.text.replace(/\s+/g, ''))).join('');
  return HEADERS.every((header) => words.includes(header));
}

function longestRun(row: PrintedRow): PrintedCell[] {
  let best: PrintedCell[] = [];
  let run: PrintedCell[] = [];
  for (const cell of row) {
    run = isValue(cell) ? [...run, cell] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}
