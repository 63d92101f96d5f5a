import type { SourceDocument, SourceInfo } from '../source-document.ts';
/**
 * The text, paragraphs and tables of a Word file of 1997–2003 (.doc, [MS-DOC]), as Word and WPS write it, with the numbers that Word
 * adds to paragraphs; deletions that are tracked are left out, as are headers, footers, notes and comments. Text
 * boxes stand behind the paragraph that anchors them. An own reader:
 * the packages for it give cells as text, leave out numbers, or run for ever on damaged files.
 * @throws InputError where the file is no .doc, damaged, cut off, locked by a password, of Word 95 or older, or has no text
 */
export declare function readDoc(bytes: Uint8Array, source: SourceInfo): SourceDocument;
