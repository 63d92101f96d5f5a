import type { Span } from '../text/span.ts';
import type { TableGrid } from './source-document.ts';
import { type GridSketch } from './write-grid.ts';
/** What stands between two others in reading order, in formats without pages; the texts are normalised. */
export type TextBlock = {
    readonly kind: 'paragraph';
    readonly text: string;
} | {
    readonly kind: 'grid';
    readonly grid: GridSketch;
};
export interface AssembledBlocks {
    readonly text: string;
    readonly paragraphs: readonly Span[];
    readonly grids: readonly TableGrid[];
}
/** The blocks written one after another: paragraphs end in `\n`; cells are parted by `\t`, rows end in `\n`. */
export declare function assembleBlocks(blocks: Iterable<TextBlock>): AssembledBlocks;
