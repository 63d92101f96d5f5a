export type SqlType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'DATE' | 'TIMESTAMP';

export interface Column {
  readonly name: string;
  readonly type: SqlType;
  /** One line in plain words, for a reader of the data dictionary. */
  readonly about: string;
  /** Range, unit or closed list of values; empty where the description says all. */
  readonly values: string;
}

/** A table of the database as data: DDL, data dictionary, writing and export all follow from it. */
export interface Table {
  readonly name: string;
  readonly about: string;
  /** Columns that name a row; never null, and no two rows share them. */
  readonly key: readonly string[];
  /** Columns that rows are sorted by on export, the key last to settle ties; the key alone where it is not given. */
  readonly order?: readonly string[];
  readonly columns: readonly Column[];
}

/** A query that stands as a table of its own. */
export interface View extends Table {
  readonly sql: string;
}

const column =
  (type: SqlType) =>
  (name: string, about: string, values = ''): Column => ({ name, type, about, values });

export const text = column('VARCHAR');
export const integer = column('INTEGER');
export const decimal = column('DOUBLE');
export const truth = column('BOOLEAN');
export const date = column('DATE');
export const moment = column('TIMESTAMP');

export const reportId = text(
  'report_id',
  'The report.',
  'first 16 hex digits of the SHA-256 of its bytes; reports.report_id',
);

/** The two columns of a span; `of` names what it covers. */
export function spanColumns(of: string): readonly Column[] {
  return [
    integer('start_char', `Where ${of} starts in reports.text.`, 'code points from 0'),
    integer(
      'end_char',
      `Where ${of} ends in reports.text, the first code point after it.`,
      'code points from 0',
    ),
  ];
}
