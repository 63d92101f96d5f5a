import type { FormRow } from './forms.ts';
import { type PrintedCell, type PrintedRow } from './table-rows.ts';
/** A printed row that a label of the form names, with the cells that follow the label. */
export interface LabelledRow {
    readonly form: FormRow;
    /** A label of the agency's own between the form's and the figures: the sub-row of 其他对外管理服务事项. */
    readonly subLabel: PrintedCell | null;
    readonly values: readonly PrintedCell[];
    /** Which cell of the printed row the first value is, and how many cells that row has. */
    readonly place: RowPosition;
    /** The words of rows without a label since the last labelled one: headers, which tell form and unit. */
    readonly header: string;
}
/** Where values stand in a printed row: rows of equal length that one program wrote have them at the same place. */
export interface RowPosition {
    readonly first: number;
    readonly length: number;
}
/** The rows that hold figures under a label of tables 二 and 三, in printed order. */
export declare function findLabelledRows(rows: readonly PrintedRow[]): LabelledRow[];
