import type { TableGrid } from './source-document.ts';
/** A table whose cells have their text but no place in a document yet. */
export interface GridSketch {
    readonly rowCount: number;
    readonly columnCount: number;
    /** In row-major order, a merged cell once. */
    readonly cells: readonly SketchedCell[];
}
export interface SketchedCell {
    readonly row: number;
    readonly column: number;
    readonly rowSpan: number;
    readonly columnSpan: number;
    /** Normalised, without line breaks or tabs; '' for a blank cell. */
    readonly text: string;
}
/** The text of a table, cells parted by `\t`, rows ended by `\n`, and its grid with spans that begin at `offset`. */
export declare function writeGrid(sketch: GridSketch, offset: number): {
    text: string;
    grid: TableGrid;
};
