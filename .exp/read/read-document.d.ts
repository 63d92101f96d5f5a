import { type ReadLimits } from './limits.ts';
import type { SourceDocument } from './source-document.ts';
/**
 * Reads one file as it was published; `archive.zip!/inner/name.docx` names a file inside an archive. Throws InputError, naming the
 * file and the way out, where it cannot be read.
 */
export declare function readDocument(path: string, limits?: ReadLimits): Promise<SourceDocument>;
/** The same for bytes that are at hand; `path` names them in messages, and its ending tells the format where they do not. */
export declare function readBytes(bytes: Uint8Array, path: string, limits?: ReadLimits): Promise<SourceDocument>;
/** SHA-256 as 64 hex digits. */
export declare function hashBytes(bytes: Uint8Array): string;
