import type { Span } from '../text/span.ts';
import type { GoldItem } from './gold.ts';
/**
 * Where each item of the gold stands in the compared text of the report; null where it is not found. The items of a section, joined,
 * are its body, so they are looked for together; if that fails, one after the other from where the last was found.
 */
export declare function locateItems(items: readonly GoldItem[], reportText: string): (Span | null)[];
/**
 * Where a mark of the gold stands in the compared text of the report: its first occurrence in its item (or the one of that number),
 * or after the item's start if it runs over the item's end. Where the item is not found, the first occurrence anywhere. Null where
 * there is none.
 */
export declare function locateMark(markText: string, item: Span | null, reportText: string, occurrence?: number): Span | null;
