import type { FilledTable } from './fill-proactive.ts';
import type { FormName } from './statutory-tables.ts';
import { type PrintedRow } from './table-rows.ts';
/**
 * Table 四 复议诉讼: one row of fifteen figures under headers that name the three groups, or a row of five under the name of each
 * group. `form` is that of the other tables, since both forms prescribe the same table 四.
 */
export declare function fillReview(rows: readonly PrintedRow[], form: FormName): FilledTable;
