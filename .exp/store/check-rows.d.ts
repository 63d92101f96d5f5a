import type { Analysis } from '../findings/analysis.ts';
import type { Check } from '../report/check.ts';
import type { CellReference } from '../report/tables/statutory-tables.ts';
import type { Span } from '../text/span.ts';
import type { Row, TableRows } from './row.ts';
type Place = {
    readonly start_char: number | null;
    readonly end_char: number | null;
};
/** The rows of `checks` and `evidence` of one report; a cell's evidence has the cell's place in the text. */
export declare function checkRows({ report, checks }: Analysis, at: (span: Span | null) => Place): TableRows;
/** Report, rule and place. */
export declare function checkId(reportId: string, check: Check): string;
/** The columns that say what came of a check. */
export declare function checkColumns({ rule, place, outcome, severity, detail }: Check): Row;
/** The columns that name a cell. */
export declare function cellColumns({ table, row, column }: CellReference): Row;
export {};
