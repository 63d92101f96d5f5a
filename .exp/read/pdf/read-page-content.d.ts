import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageContent } from './page-content.ts';
/**
 * The characters and ruling lines of one page in page coordinates, page rotation and crop applied. It runs pdfjs's operator list
 * (5.6) rather than taking its text items, because those join what stands in neighbouring cells and guess spaces.
 */
export declare function readPageContent(page: PDFPageProxy): Promise<PageContent>;
