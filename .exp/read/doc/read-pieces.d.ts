import type { DocHeader } from './doc-header.ts';
/** The text of a document and where each of its characters stands in the main stream. */
export interface StoredText {
    /** With Word's control characters: \r ends a paragraph, \u0007 a cell or a row. */
    readonly text: string;
    /** Byte offset of each UTF-16 code unit. */
    readonly offsets: Uint32Array;
}
/** The first `charCount` characters, put together from the pieces that saving has left ([MS-DOC] 2.8.35). */
export declare function readPieces(header: DocHeader, charCount: number): StoredText;
