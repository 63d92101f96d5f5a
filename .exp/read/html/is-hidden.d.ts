import { type PageElement } from './page-nodes.ts';
/** True where the element itself says that it is not shown, or is a running head; style sheets are not looked at. */
export declare function isHidden(element: PageElement): boolean;
