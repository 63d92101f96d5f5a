/** A table of the user's: column names as written, and rows with the line on which each ends. */
export interface InputTable {
    readonly path: string;
    readonly sha256: string;
    readonly columns: readonly string[];
    readonly rows: readonly InputRow[];
}
export interface InputRow {
    readonly line: number;
    /** Cells by column, white space at their ends removed; an empty cell is ''. */
    readonly cells: Readonly<Record<string, string>>;
}
/**
 * Reads a table with a head line: commas, semicolons or tabs, UTF-8 or GB18030 (as Excel writes it in China). Throws InputError with
 * the line for a file that cannot be read, a column named twice, a column that is missing and a row with too many or too few cells.
 */
export declare function readTable(path: string, required: readonly string[]): Promise<InputTable>;
