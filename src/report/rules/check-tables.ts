import type { Check } from '../check.ts';
import { FORM_ROWS, REQUEST_COLUMNS, REVIEW_COLUMNS, REVIEW_ROWS } from '../tables/forms.ts';
import type {
  CellReference,
  StatutoryTable,
  StatutoryTables,
  TableName,
} from '../tables/statutory-tables.ts';
import { checkMisread } from './check-misread.ts';
import { checkSum, type SumRule } from './sum-rule.ts';

/** Every rule of the forms that binds cells of one report (docs/forms.md), with its outcome at every place. */
export function checkTables(tables: StatutoryTables): Check[] {
  return [
    ...requestRules(tables.requests).map((rule) => checkSum(rule, tables.requests)),
    ...reviewRules().map((rule) => checkSum(rule, tables.review)),
    checkMisread(tables.proactive),
  ];
}

const OUTSIDE_OUTCOMES = new Set(['received', 'carried_in', 'outcomes', 'carried_out']);

function requestRules(table: StatutoryTable | null): SumRule[] {
  const rows = table === null ? undividedRows() : [...new Set(table.cells.map(({ row }) => row))];
  const outcomes = rows.filter((row) => !OUTSIDE_OUTCOMES.has(row));
  const byColumn = REQUEST_COLUMNS.flatMap((column): SumRule[] => {
    const at = cellsAt('requests', column);
    const place = `requests.${column}`;
    return [
      {
        rule: 'requests.balance',
        place,
        left: at(['received', 'carried_in']),
        right: at(['outcomes', 'carried_out']),
        apart: 'row',
      },
      { rule: 'requests.outcomes', place, left: at(['outcomes']), right: at(outcomes), apart: 'row' },
    ];
  });
  const byRow = rows.map((row): SumRule => sumOfRow('requests.total', 'requests', row, REQUEST_COLUMNS));
  return [...byColumn, ...byRow];
}

function undividedRows(): string[] {
  return FORM_ROWS.filter(({ table, row }) => table === 'requests' && !row.startsWith('other_outcome.')).map(
    ({ row }) => row,
  );
}

function reviewRules(): SumRule[] {
  return REVIEW_ROWS.map((row) => sumOfRow('review.total', 'review', row, REVIEW_COLUMNS));
}

function sumOfRow(rule: string, table: TableName, row: string, columns: readonly string[]): SumRule {
  const cells = columns.map((column): CellReference => ({ table, row, column }));
  return {
    rule,
    place: `${table}.${row}`,
    left: cells.slice(0, -1),
    right: cells.slice(-1),
    apart: 'column',
  };
}

function cellsAt(table: TableName, column: string): (rows: readonly string[]) => CellReference[] {
  return (rows) => rows.map((row) => ({ table, row, column }));
}
