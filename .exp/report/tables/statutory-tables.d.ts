import type { Span } from '../../text/span.ts';
/** Sections 二, 三 and 四: `proactive` 主动公开, `requests` 依申请公开, `review` 复议诉讼. */
export type TableName = 'proactive' | 'requests' | 'review';
/** `2019`: 国办公开办函〔2019〕60号 (reports of 2019 and 2020); `2021`: 国办公开办函〔2021〕30号; `legacy`: no common tables. */
export type FormName = '2019' | '2021' | 'legacy';
/**
 * `number`; `blank`: nothing printed; `slash`: `/`, `／`, `—` or 无; `inferred`: settled by identities; `unread`: something is
 * printed that could not be read with certainty; `absent`: the row is not on this form. 0 is a number.
 */
export type CellState = 'number' | 'blank' | 'slash' | 'inferred' | 'unread' | 'absent';
export interface Cell {
    readonly table: TableName;
    /** Canonical name as in docs/forms.md: `requests.received` has row `received`. */
    readonly row: string;
    readonly column: string;
    /** As printed, in `unit`; null unless the state is `number` or `inferred`. */
    readonly value: number | null;
    /** 元 or 万元 for amounts, as the cell or its heading states it; else null. */
    readonly unit: string | null;
    /** The amount in 元, where the unit is known; else null. */
    readonly valueYuan: number | null;
    readonly state: CellState;
    /** The rules that settled an inferred cell; empty otherwise. */
    readonly inferredBy: readonly string[];
    /** The printed characters; empty for a blank cell. */
    readonly raw: string;
    /** Null where the cell has no place of its own in the text. */
    readonly span: Span | null;
}
/** One statutory table; `form` is told by its own labels, not by the year. */
export interface StatutoryTable {
    readonly name: TableName;
    readonly form: FormName;
    /** In the order of the form, sub-rows after their row. */
    readonly cells: readonly Cell[];
}
/** Null: the report has no such table, or none that could be found. */
export type StatutoryTables = {
    readonly [name in TableName]: StatutoryTable | null;
};
export interface CellReference {
    readonly table: TableName;
    readonly row: string;
    readonly column: string;
}
