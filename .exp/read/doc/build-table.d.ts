import type { Block, TableBlock } from '../docx/blocks.ts';
/** The cells of a row, and how they stand ([MS-DOC] 2.9.322); null where the file does not say. */
export interface StoredRow {
    readonly cells: readonly (readonly Block[])[];
    readonly definition: DataView | null;
}
/** The table that rows make, columns told by the edges of their cells; null where no cell is left. */
export declare function buildTable(rows: readonly StoredRow[]): TableBlock | null;
