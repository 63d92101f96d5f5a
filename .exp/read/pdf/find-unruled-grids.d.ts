import type { PageGrid } from './page-grid.ts';
import type { PageLine } from './page-line.ts';
/**
 * Tables without ruling, by position alone: neighbouring lines that end in figures or slashes parted by wide gaps, with the labels
 * before them, which may run over several lines, and the heads of their columns. Two figures in a row and three rows at least.
 */
export declare function findUnruledGrids(lines: readonly PageLine[]): {
    grids: PageGrid[];
    rest: PageLine[];
};
