/** A file inside an archive, as its path `archive.zip!/inner/name.docx` names it. */
export interface ArchivePath {
    readonly archive: string;
    /** With `/` between folders, as the archive has it. */
    readonly entry: string;
}
/** True where a path ends as archives do. */
export declare function isArchive(path: string): boolean;
/** The parts of the path of a file inside an archive, parted at the first mark; null for any other path. */
export declare function splitArchivePath(path: string): ArchivePath | null;
export declare function joinArchivePath({ archive, entry }: ArchivePath): string;
