import type { Analysis } from '../findings/analysis.ts';
import type { Check } from '../report/check.ts';
import type { CellReference } from '../report/tables/statutory-tables.ts';
import type { Span } from '../text/span.ts';
import { countRepeats } from './mark-ids.ts';
import type { Row, TableRows } from './row.ts';

type Place = { readonly start_char: number | null; readonly end_char: number | null };

/** The rows of `checks` and `evidence` of one report; a cell's evidence has the cell's place in the text. */
export function checkRows({ report, checks }: Analysis, at: (span: Span | null) => Place): TableRows {
  const cells = [report.tables.proactive, report.tables.requests, report.tables.review].flatMap(
    (t) => t?.cells ?? [],
  );
  const spans = new Map(cells.map((cell) => [cellKey(cell), cell.span]));
  const evidence: Row[] = [];
  // two claims of a narrative may meet the same cell
  const unique = countRepeats();
  const rows = checks.map((check): Row => {
    const check_id = unique(checkId(report.id, check));
    const places: Row[] = [
      ...check.cells.map((cell) => ({ ...cellColumns(cell), ...at(spans.get(cellKey(cell)) ?? null) })),
      ...check.spans.map((span) => ({ table_name: null, row_name: null, column_name: null, ...at(span) })),
    ];
    places.forEach((place, position) => {
      evidence.push({ check_id, position: position + 1, report_id: report.id, ...place });
    });
    return { check_id, report_id: report.id, other_report_id: null, ...checkColumns(check) };
  });
  return new Map([
    ['checks', rows],
    ['evidence', evidence],
  ]);
}

/** Report, rule and place. */
export function checkId(reportId: string, check: Check): string {
  return `${reportId}-${check.rule}-${check.place}`;
}

/** The columns that say what came of a check. */
export function checkColumns({ rule, place, outcome, severity, detail }: Check): Row {
  return { rule, place, outcome, severity, detail };
}

/** The columns that name a cell. */
export function cellColumns({ table, row, column }: CellReference): Row {
  return { table_name: table, row_name: row, column_name: column };
}

function cellKey({ table, row, column }: CellReference): string {
  return `${table} ${row} ${column}`;
}
