import type { DocHeader } from './doc-header.ts';
/** A paragraph of the document as it is stored. */
export interface StoredParagraph {
    /** Without fields' codes, deleted and hidden text; line breaks as \n. */
    readonly text: string;
    /** How many tables it stands in, one within the other. */
    readonly depth: number;
    /** What its end ends besides: a cell of the innermost table that it stands in, or a row of it. */
    readonly ends: 'cell' | 'row' | null;
    /** Of the end of a row: how its cells stand; null where it does not say. */
    readonly row: DataView | null;
    /** The list (from 1) that numbers it, and its level; null where none does. */
    readonly list: {
        readonly index: number;
        readonly level: number;
    } | null;
}
export interface StoredParagraphs {
    readonly paragraphs: readonly StoredParagraph[];
    readonly deletedChars: number;
    readonly pictures: number;
    /** Characters of text boxes whose place nothing tells; they stand at the end. */
    readonly unplacedChars: number;
}
/** The paragraphs of the document's own text, in order, those of a text box behind the one that anchors it. Throws RangeError where the file is damaged. */
export declare function readParagraphs(header: DocHeader): StoredParagraphs;
