import type { PageBlock } from './page-blocks.ts';
import { type PageElement } from './page-nodes.ts';
/** What is printed of the element, as lines and tables in the order of the page; `withHidden` reads what is not shown as well. */
export declare function readBlocks(root: PageElement, { withHidden }?: {
    withHidden?: boolean | undefined;
}): PageBlock[];
