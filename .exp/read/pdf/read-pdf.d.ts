import { type ReadLimits } from '../limits.ts';
import type { SourceDocument, SourceInfo } from '../source-document.ts';
/**
 * The text, paragraphs, tables and pages of a PDF with a text layer, whatever program wrote it. Page numbers and running heads are
 * left out, wrapped lines rejoined. What cannot be read of a page is told in the diagnostics.
 * @throws InputError where the file is no PDF, damaged, locked by a password, of too many pages, or has no text at all (scanned pages)
 */
export declare function readPdf(bytes: Uint8Array, source: SourceInfo, { maximumPages }?: Pick<ReadLimits, 'maximumPages'>): Promise<SourceDocument>;
