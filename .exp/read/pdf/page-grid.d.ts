import type { GridSketch, SketchedCell } from '../write-grid.ts';
/** A table as it stands on one page. */
export interface PageGrid extends GridSketch {
    readonly cells: readonly PageCell[];
    /** y of its upper and its lower edge. */
    readonly top: number;
    readonly bottom: number;
}
export interface PageCell extends SketchedCell {
    /** Null where no ruling tells it. */
    readonly box: CellBox | null;
}
/** The edges of a ruled cell and how its words are set in it, points. */
export interface CellBox {
    readonly left: number;
    readonly right: number;
    /** What cannot be parted at the start of its first line; 0 where it is blank. */
    readonly firstWidth: number;
    /** How much more its last line might have held; 0 in turned type, where nothing tells. */
    readonly spare: number;
}
