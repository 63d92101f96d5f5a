import { type ReadLimits } from '../read/limits.ts';
export interface CollectedFiles {
    /** Files to be read, sorted, each once; `archive.zip!/inner/name.docx` is one inside an archive. */
    readonly files: readonly string[];
    /** Files in folders and archives whose format is not read; a file named outright is in `files`, so that it is told why it cannot be read. */
    readonly passedOver: readonly string[];
}
/**
 * The files that paths name: a file itself, a folder or an archive (.zip) with all in it that has a known ending. Archives are not
 * unpacked; one that cannot be opened is itself among the files. Throws InputError for a path that does not exist and where nothing
 * at all is found.
 */
export declare function collectFiles(paths: readonly string[], limits?: ReadLimits): Promise<CollectedFiles>;
