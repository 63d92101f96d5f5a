import type { SourceDocument, SourceInfo } from '../source-document.ts';
import { type PageLimits } from './page-limits.ts';
/**
 * A page saved with its pictures in one file (RFC 2557), as browsers, Word and WPS write it: its first part of HTML, as `readHtml`
 * reads it. A plain page with this ending is read as well.
 * @throws InputError as `readHtml` does, and where no part is HTML
 */
export declare function readMhtml(bytes: Uint8Array, source: SourceInfo, limits?: PageLimits): SourceDocument;
