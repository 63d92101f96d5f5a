import type { Row } from './row.ts';
import type { Table } from './schema/table.ts';

/** The rows without those that repeat the key of an earlier one, and how many were left out. */
export function dropRepeatedRows(
  table: Table,
  rows: readonly Row[],
): { rows: readonly Row[]; dropped: number } {
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const key = JSON.stringify(table.key.map((name) => row[name] ?? null));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { rows: kept, dropped: rows.length - kept.length };
}
