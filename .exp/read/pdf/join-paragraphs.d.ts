import { type Layout } from './measure-layout.ts';
import type { PageLine } from './page-line.ts';
/** A line with the page it stands on and how that page's text is set. */
export interface PlacedLine extends PageLine {
    readonly page: number;
    readonly layout: Layout;
}
/**
 * Lines that follow each other, in paragraphs: a line goes on with the next where it reaches the right margin and the next is not
 * indented, is set in the same size and stands at the usual distance; also over the end of a page.
 */
export declare function joinParagraphs(lines: readonly PlacedLine[]): PlacedLine[][];
