import type { PageBlock } from './page-blocks.ts';
/** The texts of the lines, those rejoined that a line break parts in mid-sentence, and the tables between them. */
export declare function joinBrokenLines(blocks: readonly PageBlock[]): PageBlock[];
