/** The files inside a zip, as OPC (ISO/IEC 29500-2) names them: without a slash before, capitals and small letters alike. */
export interface Package {
    /** As they stand in the zip. */
    readonly names: readonly string[];
    has(name: string): boolean;
    /** Unpacked and held against its checksum; null where there is no such file. Throws InputError where it is damaged. */
    read(name: string): Promise<Uint8Array | null>;
}
/**
 * The zip with its limits checked before anything is unpacked.
 * @throws InputError where the bytes are no zip, cut off, locked by a password, or past the limits; `file` names it
 */
export declare function openPackage(bytes: Uint8Array, file: string): Promise<Package>;
