import type { GridSketch } from '../write-grid.ts';
import type { PageElement } from './page-nodes.ts';
/** A printed line or a table of the page, with the block element that it stands in. */
export type PageBlock = PageLine | PageTable;
export interface PageLine {
    readonly kind: 'line';
    /** Normalised, trimmed, never empty. */
    readonly text: string;
    /** How many of its characters are links to elsewhere. */
    readonly linkChars: number;
    /** True where a single line break, not the end of a block, ends it. */
    readonly isBroken: boolean;
    readonly at: PageElement;
}
export interface PageTable {
    readonly kind: 'table';
    readonly grid: GridSketch;
    readonly at: PageElement;
}
