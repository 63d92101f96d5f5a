import { type ReadLimits } from '../limits.ts';
import type { SourceDocument, SourceInfo } from '../source-document.ts';
/**
 * A plain-text file as a document: one paragraph a line, no grids, no pages.
 * @throws InputError where the bytes are no text, or more than the limit
 */
export declare function readText(bytes: Uint8Array, source: SourceInfo, { maximumTextBytes }?: Pick<ReadLimits, 'maximumTextBytes'>): SourceDocument;
