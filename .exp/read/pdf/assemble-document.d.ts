import type { Span } from '../../text/span.ts';
import type { TableGrid } from '../source-document.ts';
import type { PlacedLine } from './join-paragraphs.ts';
import type { PageGrid } from './page-grid.ts';
/** What stands between two others in reading order: a paragraph, which may run over pages, or a table on one page. */
export type Block = {
    readonly kind: 'paragraph';
    readonly lines: readonly PlacedLine[];
} | {
    readonly kind: 'grid';
    readonly page: number;
    readonly grid: PageGrid;
};
export interface AssembledText {
    readonly text: string;
    readonly paragraphs: readonly Span[];
    readonly grids: readonly TableGrid[];
    /** As many as there are pages; they follow each other without gap, and a page without text is empty. */
    readonly pages: readonly Span[];
}
/** The blocks written one after another: paragraphs end in `\n`; cells are parted by `\t`, rows end in `\n`. */
export declare function assembleDocument(blocks: readonly Block[], pageCount: number): AssembledText;
