import type { DocHeader } from './doc-header.ts';
/** Where the words of a text box stand in the text of the file, and where it is anchored in the document's own; null where unknown. */
export interface StoredBox {
    readonly start: number;
    readonly end: number;
    readonly anchor: number | null;
}
/** The text boxes of the document's own text ([MS-DOC] 2.8.30 and 2.8.37), in stored order; empty where it has none. */
export declare function readBoxes(header: DocHeader): StoredBox[];
