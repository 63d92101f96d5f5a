import type { SourceDocument, SourceInfo } from '../source-document.ts';
import { type PageLimits } from './page-limits.ts';
/**
 * A web page as a document: the report that it prints, without the site around it; tables with their cells; title and date as the
 * page's own metadata tell them. Style sheets and scripts are not run.
 * @throws InputError where the page is larger or deeper than the limits, is no text, or has none
 */
export declare function readHtml(bytes: Uint8Array, source: SourceInfo, limits?: PageLimits, charset?: string | null): SourceDocument;
