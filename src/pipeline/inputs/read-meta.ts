import { AGENCY_KINDS, AGENCY_LEVELS, type AgencyKind, type AgencyLevel } from '../../report/index.ts';
import { InputError } from '../../text/input-error.ts';
import { choiceCell, regionCell, textCell, yearCell } from './read-cell.ts';
import { readTable } from './read-table.ts';

/** What the user says of one report; null where nothing is said. */
export interface MetaRow {
  /** As written in the index. */
  readonly path: string;
  readonly agencyId: string | null;
  readonly agency: string | null;
  readonly year: number | null;
  readonly regionCode: string | null;
  readonly level: AgencyLevel | null;
  readonly kind: AgencyKind | null;
  /** Url and the user's own columns, empty cells left out. */
  readonly own: Readonly<Record<string, string>>;
}

/** The user's index of reports (`--meta`). */
export interface MetaIndex {
  readonly path: string;
  readonly sha256: string;
  readonly rows: readonly (MetaRow & { readonly line: number })[];
}

const KNOWN = ['path', 'agency_id', 'agency', 'year', 'region_code', 'level', 'kind'];

/** Reads an index of reports. Throws InputError with the line for a cell that cannot be read and for a path that stands twice. */
export async function readMeta(path: string): Promise<MetaIndex> {
  const table = await readTable(path, ['path']);
  const own = table.columns.filter((column) => !KNOWN.includes(column));
  const lines = new Map<string, number>();
  const rows = table.rows.map((row) => {
    const reportPath = textCell(row, 'path');
    if (reportPath === null) throw new InputError(`${path}:${row.line}: the path is empty`);
    const earlier = lines.get(reportPath);
    if (earlier !== undefined)
      throw new InputError(`${path}:${row.line}: "${reportPath}" stands on line ${earlier} already`);
    lines.set(reportPath, row.line);
    return {
      line: row.line,
      path: reportPath,
      agencyId: textCell(row, 'agency_id'),
      agency: textCell(row, 'agency')?.replace(/\s+/g, '') ?? null,
      year: yearCell(table, row, 'year'),
      regionCode: regionCell(table, row),
      level: choiceCell(table, row, 'level', AGENCY_LEVELS),
      kind: choiceCell(table, row, 'kind', AGENCY_KINDS),
      own: Object.fromEntries(
        own.flatMap((column) => {
          const text = textCell(row, column);
          return text === null ? [] : [[column, text]];
        }),
      ),
    };
  });
  return { path, sha256: table.sha256, rows };
}
