import type { Store } from './open-store.ts';
export declare const EXPORT_FORMATS: readonly ["parquet", "csv", "jsonl", "xlsx"];
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export interface ExportOptions {
    readonly format: ExportFormat;
    /** The folder, made where it is missing. */
    readonly out: string;
    /** Tables and views to write; default: all but `meta`. */
    readonly tables?: readonly string[];
    /** Writes manifest.json too, with this version of the program. */
    readonly manifest?: {
        readonly version: string;
    };
}
export interface ExportedFile {
    readonly table: string;
    /** Name within the folder: `items.jsonl`. */
    readonly file: string;
    readonly rows: number;
    readonly bytes: number;
    readonly sha256: string;
    /** Cells that were cut at what a cell of a workbook can hold; 0 in every other format. */
    readonly cutCells: number;
}
/**
 * Writes one file a table, named for it, and returns what was written, in the order of the schema. Rows stand in key order, and the
 * same rows give the same bytes. Files take their names only when all are whole: a failure leaves those of an earlier export.
 * Throws InputError for an unknown table and a folder that cannot be written to.
 */
export declare function exportTables(store: Store, options: ExportOptions): Promise<readonly ExportedFile[]>;
