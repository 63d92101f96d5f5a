import type { Block, TableBlock } from './blocks.ts';
import type { ReadingContext } from './reading-context.ts';
import { type XmlElement } from './xml-element.ts';
type ReadContent = (cell: XmlElement, context: ReadingContext) => Block[];
/**
 * A table with its merged cells: gridSpan and hMerge take columns, vMerge rows, gridBefore and gridAfter leave fields without a cell.
 * Rows and cells that are deleted or hidden are left out. Null where nothing is left.
 */
export declare function readTable(table: XmlElement, context: ReadingContext, readContent: ReadContent): TableBlock | null;
export {};
