import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
/**
 * The opened document; the caller destroys it. Nothing is fetched, evaluated or printed.
 * @throws InputError where the bytes are no PDF, cut off, damaged beyond repair, or locked by a password
 */
export declare function openPdf(bytes: Uint8Array, path: string): Promise<PDFDocumentProxy>;
/** What the user is told about an error of pdfjs; any other error is a bug and comes back as it is. */
export declare function toInputError(error: unknown, name: string): unknown;
