import type { Diagnostic } from '../text/diagnostic.ts';
import type { OffsetMap } from '../text/normalize.ts';
import type { Span } from '../text/span.ts';
export type SourceFormat = 'text' | 'pdf' | 'docx' | 'doc' | 'html' | 'mhtml';
/** A file as it was read: one normalised text and what the format knew of its layout. */
export interface SourceDocument {
    readonly source: SourceInfo;
    /** Normalised once; every span of every later stage refers to it. Paragraphs and table rows end in `\n`. */
    readonly text: string;
    /** In reading order, without the text of grids. */
    readonly paragraphs: readonly Span[];
    /** Tables whose cells the format or the position on the page gave; empty for formats that have only text. */
    readonly grids: readonly TableGrid[];
    /** The stretch of text of each page, in order; empty where the format has no pages. */
    readonly pages: readonly Span[];
    /** What the file says of itself outside its text; null where it says nothing. */
    readonly metadata: {
        readonly title: string | null;
        readonly published: string | null;
    };
    /** From offsets of `text` to offsets of the text as it was before normalising; null where pages were laid out anew. */
    readonly offsets: OffsetMap | null;
    readonly diagnostics: readonly Diagnostic[];
}
export interface SourceInfo {
    readonly path: string;
    readonly format: SourceFormat;
    /** SHA-256 of the file's bytes, 64 hex digits. */
    readonly sha256: string;
    readonly bytes: number;
    /** The text encoding that was used, as its WHATWG label; null for formats that are not plain text. */
    readonly encoding: string | null;
}
/** A table as a lattice of rows and columns; a merged cell stands once, at its first row and column. */
export interface TableGrid {
    readonly span: Span;
    readonly rowCount: number;
    readonly columnCount: number;
    /** In row-major order. */
    readonly cells: readonly GridCell[];
}
export interface GridCell {
    readonly row: number;
    readonly column: number;
    readonly rowSpan: number;
    readonly columnSpan: number;
    /** Of the document's text; empty (start = end) where the cell is blank. */
    readonly span: Span;
}
