import type { SourceDocument, SourceInfo } from '../source-document.ts';
import type { DecodedText } from '../text/decode-bytes.ts';
import type { PageLimits } from './page-limits.ts';
/**
 * The article of a decoded page as a document, with the title and date that the page prints over it where it has none of its own.
 * @throws InputError where nothing is printed: an empty page, or one whose text comes by script or from other files
 */
export declare function readPage(decoded: DecodedText, source: SourceInfo, limits: PageLimits): SourceDocument;
