import { type ReadLimits } from '../limits.ts';
import { type ArchivePath } from './archive-path.ts';
/**
 * Names of the files in a zip, in its order, folders left out, each once; null where it is no archive but a Word file by its content.
 * Nothing is unpacked. Throws InputError where it is no zip, damaged, or past the limits.
 */
export declare function listArchive(path: string, limits: ReadLimits): Promise<string[] | null>;
/** The bytes of one file in a zip, held against their checksum. Throws InputError, naming the file and the way out. */
export declare function readArchiveEntry(inner: ArchivePath, limits: ReadLimits): Promise<Uint8Array>;
