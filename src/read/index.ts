// Bytes of a file → SourceDocument: one normalised text, its paragraphs, grids and pages.
// One folder a format, one contract (source-document.ts); nothing here knows what a yearly report is.
export { READ_ENDINGS } from './formats.ts';
export { hashBytes, readBytes, readDocument } from './read-document.ts';
export type { GridCell, SourceDocument, SourceFormat, SourceInfo, TableGrid } from './source-document.ts';
