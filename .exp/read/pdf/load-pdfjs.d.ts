export type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
/**
 * pdfjs, loaded when the first PDF is read: runs over texts do not pay for it.
 * @throws InputError where its optional native package was left out of the installation, without which it does not load
 */
export declare function loadPdfjs(): Promise<Pdfjs>;
