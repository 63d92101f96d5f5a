import type { FormName, TableName } from './statutory-tables.ts';
/** One row of a statutory table: how its label is told from others, and where it stands in the form. */
export interface FormRow {
    readonly table: TableName;
    readonly row: string;
    /** The label as the form prints it. */
    readonly label: string;
    /** Matches the label, or its first fragment where it is broken over lines; white space removed, ASCII brackets. */
    readonly pattern: RegExp;
}
/** Columns of table 三 (applicants), in the order of the form; `total` is the sum of the others. */
export declare const REQUEST_COLUMNS: readonly ["person", "business", "research", "nonprofit", "legal", "other", "total"];
/** Columns of each group of table 四; `total` is the sum of the others. */
export declare const REVIEW_COLUMNS: readonly ["upheld", "corrected", "other", "pending", "total"];
/** Groups of table 四, in the order of the form: 行政复议, 未经复议直接起诉, 复议后起诉. */
export declare const REVIEW_ROWS: readonly ["reconsideration", "litigation_direct", "litigation_after_reconsideration"];
/** Rows of table 二 and their columns on each form; an empty list: the row is not on that form. */
export declare const PROACTIVE_COLUMNS: Readonly<Record<string, {
    readonly [form in '2019' | '2021']: readonly string[];
}>>;
/** Columns that hold amounts of money. */
export declare const AMOUNT_COLUMNS: ReadonlySet<string>;
/**
 * Which form a header cell of table 二 belongs to; white space removed. 国办公开办函〔2019〕60号 asks for stock and change,
 * 〔2021〕30号 for the year's flow.
 */
export declare const HEADER_FORMS: readonly {
    readonly form: Exclude<FormName, 'legacy'>;
    readonly pattern: RegExp;
}[];
/** Every row of tables 二 and 三 in the order of the form. Patterns exclude each other; a test holds each against all labels. */
export declare const FORM_ROWS: readonly FormRow[];
/** The row that a label names; null where it names none. */
export declare function matchRow(label: string): FormRow | null;
