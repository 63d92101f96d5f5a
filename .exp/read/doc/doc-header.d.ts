import type { CompoundFile } from './compound-file.ts';
/** Where the parts of a Word document stand ([MS-DOC] 2.5, the FIB), and its streams. */
export interface DocHeader {
    readonly main: DataView;
    readonly table: DataView;
    /** Where large properties stand; empty where the file has no such stream. */
    readonly data: DataView;
    /**
     * UTF-16 code units of the document's own text, of its footnotes with its endnotes, of all that stands between it and its text boxes
     * (notes, running heads, comments), and of these.
     */
    readonly charCounts: {
        readonly body: number;
        readonly notes: number;
        readonly between: number;
        readonly boxes: number;
    };
    /** The part of the table stream that the header names at this offset of its own; null where it is empty. */
    readonly part: (offset: number) => DataView | null;
}
/** @throws InputError, naming `file`, where it is no Word document of 1997 or later, or locked; RangeError where it is cut off */
export declare function readHeader(streams: CompoundFile, file: string): DocHeader;
