import { type PageElement } from './page-nodes.ts';
/** Where the count of a list stands: the number of its next item, and which way it goes. */
export interface ListCount {
    next: number;
    readonly step: 1 | -1;
}
/** The count of an ordered list before its first item: its `start`, else 1, else for `reversed` the number of its items. */
export declare function startList(list: PageElement): ListCount;
/** What a browser prints before this item, with the space after it; '' where the list says that it prints none. Moves the count. */
export declare function takeMarker(item: PageElement, count: ListCount): string;
/** True where the text of an item opens with a marker of its own. */
export declare function opensWithMarker(text: string): boolean;
