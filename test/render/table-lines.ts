import type { DrawnCell, DrawnGrid } from './grid.ts';
import type { AnyTextLayout } from './truth.ts';

/**
 * A table as text, one piece a row; a piece holds the line breaks inside its row. Merged cells stand once; the fields that they
 * cover are empty where the layout has a place for them.
 */
export function printTable(grid: DrawnGrid, layout: AnyTextLayout): string[] {
  return Array.from({ length: grid.rowCount }, (_, row) => PRINTERS[layout](fieldsOf(grid, row), row));
}

/** A field of a row: a cell that begins there, or null and how a cell that began elsewhere covers it. */
type Field =
  | { readonly cell: DrawnCell }
  | { readonly cell: null; readonly coveredFrom: 'above' | 'left' | 'above-left' };

const PRINTERS: Readonly<Record<AnyTextLayout, (fields: readonly Field[], row: number) => string>> = {
  tab_rows: (fields) => fields.map(({ cell }) => cell?.text ?? '').join('\t'),
  pipe_rows: (fields) => `|${fields.map(({ cell }) => cell?.text ?? '').join('|')}|`,
  // a merged cell from above leaves an empty cell, one from the left nothing, as where Word writes plain text
  tab_cells: (fields) =>
    `${fields
      .flatMap((field) => {
        if (field.cell !== null) return [`\t${breakWords(field.cell)}`];
        return field.coveredFrom === 'above' ? ['\t'] : [];
      })
      .join('\n')}\n`,
  // as copied from a page: a blank line after each cell, white space for an empty one
  cell_lines: (fields) =>
    fields.flatMap(({ cell }) => (cell === null ? [] : [`${breakWords(cell) || ' '}\n`])).join('\n'),
  // where a page begins the cells that merge with rows above are gone
  merged_tabs: (fields, row) =>
    fields
      .filter(
        ({ cell }, i) =>
          cell !== null || row % ROWS_A_PAGE > 0 || fields.slice(0, i).some((field) => field.cell !== null),
      )
      .map(({ cell }) => cell?.text ?? '')
      .join('\t'),
  glued_rows: glue,
  one_line: glue,
};

const ROWS_A_PAGE = 9;

function glue(fields: readonly Field[]): string {
  return fields.map(({ cell }) => cell?.text ?? '').join('');
}

function fieldsOf(grid: DrawnGrid, row: number): Field[] {
  return Array.from({ length: grid.columnCount }, (_, column) => {
    const owner = grid.cells.find(
      (cell) =>
        cell.row <= row &&
        row < cell.row + cell.rowSpan &&
        cell.column <= column &&
        column < cell.column + cell.columnSpan,
    );
    if (owner === undefined) throw new Error(`no cell covers row ${row}, column ${column}`);
    if (owner.row === row && owner.column === column) return { cell: owner };
    const coveredFrom = owner.row === row ? 'left' : owner.column === column ? 'above' : 'above-left';
    return { cell: null, coveredFrom };
  });
}

/** Headers of four characters over a narrow column are broken in two: 商业 / 企业. */
function breakWords({ text, isHeader, columnSpan }: DrawnCell): string {
  return isHeader && columnSpan === 1 && /^\p{Script=Han}{4}$/u.test(text)
    ? `${text.slice(0, 2)}\n${text.slice(2)}`
    : text;
}
