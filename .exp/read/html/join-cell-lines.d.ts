import type { PageBlock } from './page-blocks.ts';
/** The lines of a cell as one text: nothing between Han characters, a space where letters or digits would run together. */
export declare function joinCellLines(blocks: readonly PageBlock[]): string;
