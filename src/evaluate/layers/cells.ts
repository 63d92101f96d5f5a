import type { Cell, StatutoryTables, TableName } from '../../report/tables/statutory-tables.ts';
import type { Comparison } from '../compare-report.ts';
import { compareText } from '../compare-text.ts';
import type { GoldCell, GoldReport } from '../gold.ts';
import { type LayerScore, tallyAccuracy } from '../tally.ts';

const TABLES: readonly TableName[] = ['proactive', 'requests', 'review'];

interface Amount {
  readonly value: number | null;
  readonly unit: string | null;
}

/**
 * Every cell of the gold: value equal (null: no number), unit equal where the gold has one. A cell that is not found has no number.
 * Null: the gold has no tables.
 */
export function scoreCells({ gold, analysis }: Comparison): LayerScore | null {
  if (gold.tables === undefined) return null;
  const found = analysis === null ? null : indexCells(analysis.report.tables);
  const all: boolean[] = [];
  const numbers: boolean[] = [];
  const misses: string[] = [];
  for (const { name, key, expected } of listGoldCells(gold.tables)) {
    const cell = found?.get(key);
    const hit = found !== null && isEqual(cell, expected);
    all.push(hit);
    if (expected.value !== null) numbers.push(hit);
    if (!hit) misses.push(`${name}: ${describeFound(cell)}, gold ${describe(expected)}`);
  }
  return { tallies: [tallyAccuracy('cells/all', all), tallyAccuracy('cells/numbers', numbers)], misses };
}

function listGoldCells(tables: NonNullable<GoldReport['tables']>) {
  return TABLES.flatMap((table) =>
    Object.entries(tables[table] ?? {}).flatMap(([row, columns]) =>
      Object.entries(columns).map(([column, cell]) => ({
        name: `${table}.${row}.${column}`,
        key: cellKey(table, row, column),
        expected: readAmount(cell),
      })),
    ),
  );
}

function indexCells(tables: StatutoryTables): Map<string, Cell> {
  const cells = TABLES.flatMap((table) => tables[table]?.cells ?? []);
  return new Map(cells.map((cell) => [cellKey(cell.table, cell.row, cell.column), cell]));
}

/** Sub-rows carry a label as printed, so names are compared like texts. */
function cellKey(table: TableName, row: string, column: string): string {
  return `${table} ${compareText(row)} ${column}`;
}

function readAmount(cell: GoldCell): Amount {
  return typeof cell === 'object' && cell !== null ? cell : { value: cell, unit: null };
}

function isEqual(cell: Cell | undefined, expected: Amount): boolean {
  if ((cell?.value ?? null) !== expected.value) return false;
  return expected.value === null || expected.unit === null || cell?.unit === expected.unit;
}

function describeFound(cell: Cell | undefined): string {
  if (cell === undefined) return 'no such cell';
  return cell.value === null ? `no number (${cell.state})` : describe(cell);
}

function describe({ value, unit }: Amount): string {
  return value === null ? 'no number' : `${value}${unit === null ? '' : ` ${unit}`}`;
}
