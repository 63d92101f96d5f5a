import { type PageElement } from './page-nodes.ts';
/** True where an element that runs on in the line is made a block by its own style. */
export declare function isOwnBlock(element: PageElement): boolean;
