import type { NoteReference } from './blocks.ts';
import type { ReadingContext } from './reading-context.ts';
import { type XmlElement } from './xml-element.ts';
/** What runs of a paragraph hold, in order. */
export interface InlineContent {
    /** As in the file; a line break is `\n`. */
    readonly text: string;
    /** The contents (`w:txbxContent`) of text boxes that are anchored here. */
    readonly boxes: readonly XmlElement[];
    readonly notes: readonly NoteReference[];
}
/** The content of a paragraph as printed: insertions in, deletions, hidden text and codes of fields out, results of fields in. */
export declare function readInline(paragraph: XmlElement, style: string | null, context: ReadingContext): InlineContent;
