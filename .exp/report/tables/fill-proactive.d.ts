import type { Diagnostic } from '../../text/diagnostic.ts';
import type { LabelledRow } from './labelled-rows.ts';
import type { StatutoryTable } from './statutory-tables.ts';
export interface FilledTable {
    readonly table: StatutoryTable | null;
    readonly diagnostics: readonly Diagnostic[];
}
/** Table 二 主动公开. Agencies mix the forms, so each row goes by the header above it; the table's form is that of most rows. */
export declare function fillProactive(rows: readonly LabelledRow[]): FilledTable;
