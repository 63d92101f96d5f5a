/**
 * Where each offset of an edited text stood before. Between two anchors the texts run in step; a deletion or a replacement
 * starts a new one. Plain data, two ascending arrays of equal length that begin with 0.
 */
export interface OffsetMap {
    readonly edited: readonly number[];
    readonly source: readonly number[];
}
/** Put `text` in the place of `[start, end)`; edits are given in ascending order and do not overlap. */
export interface Edit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
export interface EditedText {
    readonly text: string;
    readonly offsets: OffsetMap;
}
/** The text with the edits made, and the way back. */
export declare function applyEdits(text: string, edits: Iterable<Edit>): EditedText;
/** The offset in the text before editing; an offset inside a replacement maps to a place inside or at the end of what it replaced. */
export declare function sourceOffset(map: OffsetMap, offset: number): number;
/** One map for two passes of editing: from the offsets of the second pass's text to those of the first pass's source. */
export declare function composeOffsets(first: OffsetMap, second: OffsetMap): OffsetMap;
