/** The streams of an OLE compound file ([MS-CFB]) that stand at its top, by name. */
export interface CompoundFile {
    readonly names: readonly string[];
    /** Null where there is no such stream. Throws RangeError where the file ends before it does. */
    readStream(name: string): Uint8Array | null;
}
/**
 * A compound file, opened without following any chain twice: damaged files have chains that bite their own tail.
 * @throws RangeError where the file is cut off or its tables make no sense
 */
export declare function openCompoundFile(bytes: Uint8Array): CompoundFile;
