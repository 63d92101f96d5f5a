import type { ReadLimits } from './limits.ts';
import type { SourceDocument, SourceFormat, SourceInfo } from './source-document.ts';
interface Reader {
    readonly format: SourceFormat;
    /** As it stands in messages, with its article. */
    readonly name: string;
    readonly endings: readonly string[];
    readonly read: (bytes: Uint8Array, source: SourceInfo, limits: ReadLimits) => Promise<SourceDocument> | SourceDocument;
}
/** Endings of files that are taken from a folder; other files there are passed over. */
export declare const READ_ENDINGS: readonly string[];
/** What is taken from a folder only to be told why it cannot be read. */
export declare const REFUSED_ENDINGS: readonly string[];
export interface DetectedFormat {
    readonly reader: Reader;
    /** What the ending claims instead, for a reader; null where ending and content agree. */
    readonly claimed: string | null;
}
/**
 * The reader for a file: what its first bytes tell goes before its ending, since pages saved as .doc and the like abound.
 * Throws InputError, with the way out, where the ending is unknown or the content is of a format that none reads.
 */
export declare function detectFormat(bytes: Uint8Array, path: string): DetectedFormat;
export {};
