import type { GridSketch } from '../write-grid.ts';
/** True for a table of the report itself: figures of the prescribed forms or of the older lists of indicators. */
export declare function isStatutoryTable(grid: GridSketch): boolean;
/** True for the table over an article in which builders print what they know of the document: index number, sorts, dates. */
export declare function isIndexTable(grid: GridSketch): boolean;
