import type { FilledTable } from './fill-proactive.ts';
import type { LabelledRow } from './labelled-rows.ts';
import type { FormName } from './statutory-tables.ts';
/**
 * Table 三 收到和处理申请. Its form is 2021 where row （六） is divided as that form prescribes; `fallback`, the form of table 二, where
 * nothing of that row is left. Rows that are missing are told.
 */
export declare function fillRequests(rows: readonly LabelledRow[], fallback?: FormName): FilledTable;
