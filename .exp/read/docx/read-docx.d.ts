import type { SourceDocument, SourceInfo } from '../source-document.ts';
/**
 * The text, paragraphs and tables of a Word file (.docx, ISO/IEC 29500), with the numbers that Word adds to paragraphs, as it is
 * printed when all tracked changes are accepted. Headers, footers, comments, footnotes and hidden text are left out; a text box stands
 * after the paragraph that anchors it.
 * @throws InputError where the file is no .docx, damaged, cut off, locked by a password, past the limits, or has no text
 */
export declare function readDocx(bytes: Uint8Array, source: SourceInfo): Promise<SourceDocument>;
