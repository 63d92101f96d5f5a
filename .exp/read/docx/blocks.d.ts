/** What stands between two others in reading order. */
export type Block = ParagraphBlock | TableBlock;
export interface ParagraphBlock {
    readonly kind: 'paragraph';
    /** Normalised, with the marker that Word adds, without blanks at its ends; never empty, one line. */
    readonly text: string;
    /** Footnotes and endnotes that the paragraph refers to. */
    readonly notes: readonly NoteReference[];
}
export interface NoteReference {
    readonly kind: 'footnote' | 'endnote';
    readonly id: string;
}
export interface TableBlock {
    readonly kind: 'table';
    readonly rowCount: number;
    readonly columnCount: number;
    /** In row-major order, a merged cell once, at its first row and column. */
    readonly cells: readonly TableCell[];
}
export interface TableCell {
    readonly row: number;
    readonly column: number;
    readonly rowSpan: number;
    readonly columnSpan: number;
    readonly blocks: readonly Block[];
}
