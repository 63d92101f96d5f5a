import type { PageLine } from './page-line.ts';
/** The lines of one page with the page's height in points. */
export interface PageLines {
    readonly height: number;
    readonly lines: readonly PageLine[];
}
/**
 * The pages without page numbers (first or last line of a page) and without running heads and feet: lines that return at the same
 * height on half of the pages or more, digits aside.
 */
export declare function dropRunningHeads<T extends PageLines>(pages: readonly T[]): T[];
