import type { Block } from './blocks.ts';
/**
 * The blocks with the tables that only lay out a page dissolved into what their cells hold, in the order of the cells. A table within
 * a table of data follows it.
 */
export declare function flattenLayout(blocks: readonly Block[]): Block[];
