import type { Span } from '../../text/span.ts';
import { type AssembledBlocks } from '../assemble-blocks.ts';
import type { Block, NoteReference } from './blocks.ts';
export interface PlacedNote extends NoteReference {
    /** Of the paragraph or cell that refers to it. */
    readonly span: Span;
}
/** The blocks as one text, with the places that refer to notes. */
export declare function assembleDocument(blocks: readonly Block[]): AssembledBlocks & {
    readonly notes: readonly PlacedNote[];
};
